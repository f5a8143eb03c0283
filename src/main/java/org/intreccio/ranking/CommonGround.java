package org.intreccio.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.algorithms.TopScores;
import org.intreccio.network.Concepts;
import org.intreccio.network.Relation;

/**
 * Measures one family of declared things between an asker and candidates, each thing weighed by its rarity; 0..1.
 *
 * <p>Competences: how much of what one side seeks the other offers. Themes and targets: the cosine of both sides'
 * lists. Places: the rarity of the smallest place that both share.
 */
final class CommonGround {

    private final Concepts concepts;
    private final ReasonFamily family;
    private final Relation theirs;
    private final ScoreMap asked = new ScoreMap();
    /** How rare other things are that candidates declare, as far as it was needed. */
    private final ScoreMap others = new ScoreMap();

    private final double askedSum;

    private CommonGround(Concepts concepts, int asker, ReasonFamily family, Relation mine, Relation theirs) {
        this.concepts = concepts;
        this.family = family;
        this.theirs = theirs;
        double sum = 0;
        for (int concept : concepts.of(mine, asker)) {
            double rarity = concepts.rarity(theirs, concept);
            asked.add(concept, rarity);
            sum += rarity;
        }
        this.askedSum = sum;
    }

    /** Returns the families, one for each relation of candidates. */
    static List<CommonGround> of(Concepts concepts, int asker) {
        return List.of(
                new CommonGround(concepts, asker, ReasonFamily.OFFERS_WHAT_IS_SOUGHT, Relation.SEEKS, Relation.OFFERS),
                new CommonGround(concepts, asker, ReasonFamily.SEEKS_WHAT_IS_OFFERED, Relation.OFFERS, Relation.SEEKS),
                same(concepts, asker, ReasonFamily.SHARED_THEMES, Relation.CARES_FOR_THEME),
                same(concepts, asker, ReasonFamily.SHARED_TARGETS, Relation.CARES_FOR_TARGET),
                same(concepts, asker, ReasonFamily.SHARED_PLACES, Relation.OPERATES_IN));
    }

    private static CommonGround same(Concepts concepts, int asker, ReasonFamily family, Relation relation) {
        return new CommonGround(concepts, asker, family, relation, relation);
    }

    Relation theirs() {
        return theirs;
    }

    /** Whether the asker has declared anything of this family. */
    boolean isAsked() {
        return asked.size() > 0;
    }

    /** Returns how rare a concept is that the asker has declared, 0 where it has not. */
    double asked(int concept) {
        return asked.get(concept);
    }

    ReasonFamily family() {
        return family;
    }

    /**
     * Returns the measure of a candidate, 0..1.
     *
     * @param common the sum of how rare the things are that both declare
     * @param rarest the rarest of them
     */
    double of(int candidate, double common, double rarest) {
        if (common == 0) {
            return 0;
        }
        return switch (family) {
            case OFFERS_WHAT_IS_SOUGHT -> common / askedSum;
            case SEEKS_WHAT_IS_OFFERED -> common / sum(candidate);
            case SHARED_PLACES -> rarest;
            default -> common / Math.sqrt(askedSum * sum(candidate));
        };
    }

    /** Sums all that a candidate declares; asked only of those who share something, for logarithms are dear. */
    private double sum(int candidate) {
        double sum = 0;
        IntRows declared = concepts.declared();
        int to = declared.to(candidate);
        for (int i = declared.from(candidate); i < to; i++) {
            int code = declared.at(i);
            if (Concepts.relation(code) == theirs) {
                double rarity = asked.get(Concepts.concept(code));
                sum += rarity > 0 ? rarity : rarity(Concepts.concept(code));
            }
        }
        return sum;
    }

    private double rarity(int concept) {
        if (!others.contains(concept)) {
            others.add(concept, concepts.rarity(theirs, concept));
        }
        return others.get(concept);
    }

    /** Returns the concepts that both sides have, and the part of the measure that each brings; parts sum to 1. */
    List<Shared> shared(int candidate) {
        var found = new ArrayList<Shared>();
        double sum = 0;
        for (int concept : concepts.of(theirs, candidate)) {
            double rarity = asked.get(concept);
            if (rarity > 0) {
                found.add(new Shared(concept, rarity));
                sum += rarity;
            }
        }
        found.sort(Comparator.comparingDouble(Shared::part)
                .thenComparingInt(one -> concepts.depths()[one.concept()])
                .reversed());
        if (family == ReasonFamily.SHARED_PLACES && !found.isEmpty()) {
            return List.of(new Shared(found.getFirst().concept(), 1));
        }
        double whole = sum;
        return found.stream()
                .map(one -> new Shared(one.concept(), one.part() / whole))
                .toList();
    }

    record Shared(int concept, double part) {}

    /**
     * Visits holders of the asker's concepts, the rarest concept first, until the budget is spent; of a concept with
     * more holders than are left, every n-th. Returns what is left.
     */
    int visit(int budget, IntConsumer candidates) {
        IntRows holders = concepts.holders(theirs);
        int left = budget;
        for (int concept : byFewestHolders(holders)) {
            int size = holders.size(concept);
            int step = left == 0 ? size + 1 : Math.max(1, (size + left - 1) / left);
            for (int i = holders.from(concept); left > 0 && i < holders.to(concept); i += step) {
                candidates.accept(holders.at(i));
                left--;
            }
        }
        return left;
    }

    private int[] byFewestHolders(IntRows holders) {
        var order = new TopScores(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            order.offer(asked.key(i), -holders.size(asked.key(i)));
        }
        return order.drain();
    }
}
