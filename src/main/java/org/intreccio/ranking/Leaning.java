package org.intreccio.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.Relation;

/**
 * Leans a ranking towards what its asker thought of others: those tied to whom it found useful rise, those much like whom it refused
 * sink. For the asker's own eyes alone, since others could infer from the order what it said of whom.
 *
 * <p>A score is multiplied by e^(Σ weight · 2^(−age / {@value #HALF_LIFE_DAYS} days) · nearness), never by more than two or less than a half. How near
 * somebody is to one who was liked is what ties the two, 1 − e^(−w); to one who was refused, how alike they are in words of work or in what they declare. These
 * weights are judgement, not measurement: the replay of stored feedback shows what they do.
 */
public final class Leaning {

    /** So far down a ranking is leaned; who stands farther down stays there. */
    public static final int DEPTH = 100;

    private static final int HALF_LIFE_DAYS = 180;
    private static final double MOST = Math.log(2);
    private static final int MOST_OPINIONS = 50;
    /** Who declares less than this says too little to be compared by it. */
    private static final int FEW_THINGS = 2;

    private final NetworkSnapshot network;
    private final List<Pull> pulls;

    /** Leans by these opinions, of which the {@value #MOST_OPINIONS} that weigh most now count. */
    public Leaning(NetworkSnapshot network, List<Opinion> opinions) {
        this.network = network;
        this.pulls = opinions.stream()
                .filter(opinion -> network.actors().number(opinion.actorId()) >= 0)
                .sorted(Comparator.comparingDouble((Opinion opinion) -> -Math.abs(opinion.now()))
                        .thenComparing(Opinion::actorId))
                .limit(MOST_OPINIONS)
                .map(Pull::new)
                .toList();
    }

    /**
     * What an asker thought of somebody.
     *
     * @param weight above 0 for good, below for bad
     * @param ageDays how long ago
     */
    public record Opinion(String actorId, double weight, double ageDays) {

        double now() {
            return weight * Math.pow(2, -Math.max(0, ageDays) / HALF_LIFE_DAYS);
        }
    }

    /** The same recommendations leaned, best first; who stands where a place is kept for the small stays there. */
    public List<Recommendation> lean(List<Recommendation> ranked) {
        if (pulls.isEmpty()) {
            return ranked;
        }
        var moving = new ArrayList<Recommendation>();
        ranked.stream()
                .limit(DEPTH)
                .filter(one -> !one.lifted())
                .map(this::leaned)
                .forEach(moving::add);
        moving.sort(Comparator.comparingDouble(Recommendation::score)
                .reversed()
                .thenComparing(one -> one.actor().id()));
        var next = moving.iterator();
        var leaned = new ArrayList<Recommendation>();
        for (int place = 0; place < ranked.size(); place++) {
            var one = ranked.get(place);
            leaned.add(place >= DEPTH || one.lifted() ? one : next.next());
        }
        return leaned;
    }

    private Recommendation leaned(Recommendation one) {
        double factor = factor(one.actor().id());
        var parts = new LinkedHashMap<ReasonFamily, Double>();
        one.contributions().forEach((family, part) -> parts.put(family, part * factor));
        return new Recommendation(one.actor(), one.score() * factor, parts, one.reasons(), one.lifted());
    }

    /** By what a score is multiplied, 0.5..2. */
    double factor(String candidateId) {
        int candidate = network.actors().number(candidateId);
        double sum = candidate < 0
                ? 0
                : pulls.stream().mapToDouble(pull -> pull.on(candidate)).sum();
        return Math.exp(Math.clamp(sum, -MOST, MOST));
    }

    /** One opinion with what it is compared by, gathered once. */
    private final class Pull {

        private final int other;
        private final double weight;
        private final ScoreMap ties;
        private final float[] words;
        private final Set<Integer> declared;

        Pull(Opinion opinion) {
            other = network.actors().number(opinion.actorId());
            weight = opinion.now();
            boolean liked = weight > 0;
            ties = liked ? network.ties().of(other) : new ScoreMap();
            words = new float[liked ? 0 : network.projects().texts().terms()];
            declared = liked ? Set.of() : declaredBy(other);
            if (!liked) {
                network.profiles().addTo(words, other, 1);
            }
        }

        double on(int candidate) {
            if (candidate == other) {
                return 0;
            }
            return weight > 0
                    ? weight * -Math.expm1(-ties.get(candidate))
                    : weight
                            * Math.max(
                                    network.profiles().dot(candidate, words), shared(declared, declaredBy(candidate)));
        }
    }

    /** What both offer and care for, as a share of what either does. */
    private static double shared(Set<Integer> mine, Set<Integer> theirs) {
        if (mine.size() < FEW_THINGS || theirs.size() < FEW_THINGS) {
            return 0;
        }
        var both = new HashSet<>(mine);
        both.retainAll(theirs);
        return (double) both.size() / (mine.size() + theirs.size() - both.size());
    }

    private Set<Integer> declaredBy(int actor) {
        var all = new HashSet<Integer>();
        for (var relation : List.of(Relation.OFFERS, Relation.CARES_FOR_THEME)) {
            for (int concept : network.concepts().of(relation, actor)) {
                all.add(concept);
            }
        }
        return all;
    }
}
