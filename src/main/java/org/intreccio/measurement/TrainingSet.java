package org.intreccio.measurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.intreccio.algorithms.TopScores;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.ranking.PartnerFeature;
import org.intreccio.ranking.PartnerModel;
import org.intreccio.ranking.PartnerQuery;
import org.intreccio.ranking.PartnerRanking;
import org.intreccio.ranking.RankingSettings;

/** The best candidates of every query of a year with what they measure, kept flat, so that a model is tried in a moment. */
@SuppressWarnings("EnumOrdinal") // flat columns of features
final class TrainingSet {

    private static final int CANDIDATES = 400;
    private static final int FEATURES = PartnerFeature.values().length;
    private static final int FIRST = 10;

    private final List<Query> queries;
    private final int candidates;
    private final double[] means;
    private final double[] deviations;

    private TrainingSet(List<Query> queries, int candidates) {
        this.queries = queries;
        this.candidates = candidates;
        this.means = Arrays.stream(PartnerFeature.values())
                .mapToDouble(feature -> mean(feature, 1))
                .toArray();
        this.deviations = Arrays.stream(PartnerFeature.values())
                .mapToDouble(feature -> Math.sqrt(
                        Math.max(1e-6, mean(feature, 2) - means[feature.ordinal()] * means[feature.ordinal()])))
                .toArray();
    }

    /**
     * @param candidates their numbers
     * @param measures row by row, {@link #FEATURES} to a candidate
     * @param declared what both sides declare, by candidate
     * @param right whether the two worked together that year
     * @param ideal the best discounted gain there could be
     */
    @SuppressWarnings("ArrayRecordComponent") // flat columns, never compared
    private record Query(int[] candidates, float[] measures, float[] declared, boolean[] right, double ideal) {}

    static TrainingSet of(TrainingYear year, RankingSettings settings) {
        var ranking = new PartnerRanking(year.network(), settings);
        var queries = new ArrayList<Query>();
        year.firstTimes().forEach((organisation, right) -> {
            var candidates = ranking.measure(PartnerQuery.of(organisation).limit(CANDIDATES));
            queries.add(query(year.network(), candidates, right));
        });
        return new TrainingSet(queries, year.network().actorCount());
    }

    private static Query query(NetworkSnapshot network, List<PartnerRanking.Measured> candidates, Set<String> right) {
        var numbers = new int[candidates.size()];
        var measures = new float[candidates.size() * FEATURES];
        var declared = new float[candidates.size()];
        var found = new boolean[candidates.size()];
        for (int i = 0; i < found.length; i++) {
            var candidate = candidates.get(i);
            for (int f = 0; f < FEATURES; f++) {
                measures[i * FEATURES + f] = (float) candidate.features()[f];
            }
            numbers[i] = network.actors().number(candidate.actorId());
            declared[i] = (float) candidate.declared();
            found[i] = right.contains(candidate.actorId());
        }
        double ideal = 0;
        for (int i = 0; i < Math.min(FIRST, right.size()); i++) {
            ideal += discount(i);
        }
        return new Query(numbers, measures, declared, found, ideal);
    }

    int queries() {
        return queries.size();
    }

    /**
     * How good the order of a model is.
     *
     * @param ndcg the mean NDCG@10, see {@link Quality}
     * @param shown how many different candidates stand in the first tens
     */
    record Outcome(double ndcg, int shown) {}

    Outcome outcome(PartnerModel model) {
        double[] coefficients =
                Arrays.stream(PartnerFeature.values()).mapToDouble(model::of).toArray();
        var shown = new AtomicIntegerArray(candidates);
        double sum = queries.parallelStream()
                .mapToDouble(query -> ndcg(query, model.constant(), coefficients, shown))
                .sum();
        int different = 0;
        for (int i = 0; i < candidates; i++) {
            different += shown.get(i);
        }
        return new Outcome(sum / queries.size(), different);
    }

    private static double ndcg(Query query, double constant, double[] coefficients, AtomicIntegerArray shown) {
        var top = new TopScores(FIRST);
        for (int i = 0; i < query.declared().length; i++) {
            double exponent = constant;
            for (int f = 0; f < FEATURES; f++) {
                exponent += coefficients[f] * query.measures()[i * FEATURES + f];
            }
            top.offer(i, Math.exp(exponent) + query.declared()[i]);
        }
        double gain = 0;
        int rank = 0;
        for (int i : top.drain()) {
            gain += query.right()[i] ? discount(rank) : 0;
            shown.set(query.candidates()[i], 1);
            rank++;
        }
        return gain / query.ideal();
    }

    /** Returns by how much a feature differs among candidates: its standard deviation, never 0. */
    double deviation(PartnerFeature feature) {
        return deviations[feature.ordinal()];
    }

    /** Returns a model with the constant by which candidates score as high on average as by another one. */
    PartnerModel levelled(PartnerModel model, PartnerModel to) {
        double constant = to.constant();
        for (var feature : PartnerFeature.values()) {
            constant += (to.of(feature) - model.of(feature)) * means[feature.ordinal()];
        }
        return new PartnerModel(constant, model.coefficients());
    }

    private double mean(PartnerFeature feature, int power) {
        double sum = 0;
        long count = 0;
        for (var query : queries) {
            for (int i = feature.ordinal(); i < query.measures().length; i += FEATURES) {
                sum += power == 1 ? query.measures()[i] : query.measures()[i] * query.measures()[i];
                count++;
            }
        }
        return sum / Math.max(1, count);
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 2);
    }
}
