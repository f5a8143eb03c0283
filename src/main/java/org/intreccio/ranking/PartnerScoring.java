package org.intreccio.ranking;

import java.util.List;
import java.util.function.IntPredicate;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.algorithms.TopScores;
import org.intreccio.network.NetworkSnapshot;

/**
 * Scores the candidates of one asker in one mode: e^(constant + Σ coefficient · feature) of the {@link PartnerModel} for whom the
 * network leads to, plus what both sides declare, each family weighed by the mode.
 */
final class PartnerScoring {

    private final RankingSettings settings;
    private final RankingSettings.Weights weights;
    private final PartnerMode mode;
    private final NetworkSnapshot network;
    private final Circle circle;
    private final Likeness likeness;
    private final PartnerWalk walk;
    private final CommonGrounds grounds;
    private final PartnerFeatures features;
    private final double[] measured = new double[PartnerFeatures.COUNT];

    PartnerScoring(NetworkSnapshot network, RankingSettings settings, int asker, PartnerMode mode) {
        this.settings = settings;
        this.weights = settings.of(mode);
        this.mode = mode;
        this.network = network;
        this.circle = mode == PartnerMode.BRIDGES_TO_ANOTHER_COMMUNITY ? Circle.of(network, asker) : Circle.NONE;
        this.likeness = new Likeness(network, asker);
        this.walk = PartnerWalk.of(network, asker, this::relevance, circle, settings.edgeBudget());
        this.grounds = new CommonGrounds(network.concepts(), asker);
        this.features = new PartnerFeatures(network, asker, walk.scores(), likeness, settings);
    }

    PartnerWalk walk() {
        return walk;
    }

    Likeness likeness() {
        return likeness;
    }

    List<CommonGround> grounds() {
        return grounds.asked();
    }

    /** Returns the best candidates among those admitted, best first; equal scores in the order of ids. */
    int[] best(int limit, IntPredicate admitted) {
        int[] candidates = candidates(admitted, limit);
        double bestPath = 0;
        for (int candidate : candidates) {
            bestPath = Math.max(bestPath, walk.scores().get(candidate));
        }
        features.bestPath(bestPath);
        var top = new TopScores(Math.min(limit, candidates.length), network.actors()::compare);
        var parts = new Contributions();
        for (int from = 0; from < candidates.length; from += CommonGrounds.BLOCK) {
            int to = Math.min(candidates.length, from + CommonGrounds.BLOCK);
            grounds.fetch(candidates, from, to);
            features.fetch(candidates, from, to);
            for (int i = from; i < to; i++) {
                score(candidates[i], parts);
                double total = parts.total();
                if (total > 0) {
                    top.offer(candidates[i], total);
                }
            }
        }
        return top.drain();
    }

    /** Returns what a candidate measures, one number for each feature; after {@link #best}. */
    double[] measured(int candidate) {
        features.measure(candidate, measured);
        return measured.clone();
    }

    /** Returns what both sides declare adds to a candidate's score. */
    double declared(int candidate) {
        grounds.measure(candidate);
        return grounds.asked().stream()
                .mapToDouble(ground -> weights.of(ground.family()) * grounds.of(ground))
                .sum();
    }

    /** Fills in what each family brings to a candidate. */
    void score(int candidate, Contributions parts) {
        parts.clear();
        if (walk.scores().get(candidate) > 0 || features.earlier(candidate) > 0) {
            features.measure(candidate, measured);
            parts.addLogLinear(weights.network(), settings, measured);
        }
        grounds.measure(candidate);
        for (CommonGround ground : grounds.asked()) {
            parts.add(ground.family(), weights.of(ground.family()) * grounds.of(ground));
        }
        if (mode == PartnerMode.COMPLEMENTS_WHAT_I_SEEK && parts.of(ReasonFamily.OFFERS_WHAT_IS_SOUGHT) == 0) {
            parts.clear();
        }
    }

    /** Returns whom to score, by number: what is known of neighbours lies together in memory. */
    private int[] candidates(IntPredicate admitted, int limit) {
        ScoreMap walked = walk.scores();
        var candidates = new ScoreMap(walked.size());
        for (int i = 0; i < walked.size(); i++) {
            addAdmitted(walked.key(i), admitted, candidates);
        }
        int budget = settings.candidateBudget();
        if (candidates.size() > budget && limit < budget && mode != PartnerMode.COMPLEMENTS_WHAT_I_SEEK) {
            candidates = nearest(candidates, budget);
        }
        var all = candidates;
        features.eachEarlier(actor -> addAdmitted(actor, admitted, all));
        grounds.visit(settings.conceptBudget(), actor -> addAdmitted(actor, admitted, all));
        return all.sortedKeys();
    }

    private ScoreMap nearest(ScoreMap candidates, int most) {
        var order = new TopScores(most, network.actors()::compare);
        for (int i = 0; i < candidates.size(); i++) {
            order.offer(candidates.key(i), walk.scores().get(candidates.key(i)));
        }
        var nearest = new ScoreMap(most);
        for (int actor : order.drain()) {
            nearest.add(actor, 1);
        }
        return nearest;
    }

    private void addAdmitted(int actor, IntPredicate admitted, ScoreMap candidates) {
        if (Circle.isOutside(circle.outside(actor), settings) && admitted.test(actor)) {
            candidates.add(actor, 1);
        }
    }

    private double relevance(int project) {
        return Math.pow(Math.max(settings.relevanceFloor(), likeness.ofProject(project)), settings.relevanceExponent());
    }
}
