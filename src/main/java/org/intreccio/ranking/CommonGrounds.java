package org.intreccio.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.intreccio.algorithms.IntRows;
import org.intreccio.network.Concepts;
import org.intreccio.network.Relation;

/**
 * Measures all that an asker and candidates declare, every family in one pass over a candidate's row: thousands of candidates are
 * measured for a question, and what costs is to look into memory. Reused from candidate to candidate; not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // one slot a relation, filled thousands of times a query
final class CommonGrounds {

    /** How many candidates are fetched at once: enough to overlap, few enough to stay in the first cache. */
    static final int BLOCK = 64;

    private static final int RELATIONS = Relation.values().length;

    private final Concepts concepts;
    private final CommonGround[] grounds = new CommonGround[RELATIONS];
    private final List<CommonGround> asked;
    private final int[] starts = new int[BLOCK];
    private final double[] common = new double[RELATIONS];
    private final double[] rarest = new double[RELATIONS];
    private final double[] measures = new double[RELATIONS];
    /** Nothing reads it: it keeps the compiler from leaving the looks out. */
    @SuppressWarnings("UnusedVariable")
    private int fetched;

    CommonGrounds(Concepts concepts, int asker) {
        this.concepts = concepts;
        var all = CommonGround.of(concepts, asker);
        all.forEach(ground -> grounds[ground.theirs().ordinal()] = ground);
        this.asked = all.stream().filter(CommonGround::isAsked).toList();
    }

    /** Returns the families in which the asker has declared anything. */
    List<CommonGround> asked() {
        return asked;
    }

    /**
     * Reads what these candidates declare into the processor's cache. Where a row begins and what stands there are two looks into memory
     * of which one waits for the other; asked of many candidates at once the looks overlap, and {@link #measure} waits for none.
     */
    void fetch(int[] candidates, int from, int to) {
        IntRows declared = concepts.declared();
        for (int i = from; i < to; i++) {
            starts[i - from] = declared.from(candidates[i]);
        }
        int seen = 0;
        for (int i = from; i < to; i++) {
            int end = declared.to(candidates[i]);
            // A row may lie across the border of two lines of the cache.
            seen += end > starts[i - from] ? declared.at(starts[i - from]) + declared.at(end - 1) : 0;
        }
        fetched = seen;
    }

    /** Measures a candidate; {@link #of} tells the result. */
    void measure(int candidate) {
        Arrays.fill(common, 0);
        Arrays.fill(rarest, 0);
        IntRows declared = concepts.declared();
        int to = declared.to(candidate);
        for (int i = declared.from(candidate); i < to; i++) {
            int code = declared.at(i);
            int relation = Concepts.relation(code).ordinal();
            double rarity = grounds[relation].asked(Concepts.concept(code));
            common[relation] += rarity;
            rarest[relation] = Math.max(rarest[relation], rarity);
        }
        for (CommonGround ground : asked) {
            int relation = ground.theirs().ordinal();
            measures[relation] = ground.of(candidate, common[relation], rarest[relation]);
        }
    }

    /** Returns what the candidate measured last has in common with the asker, 0..1. */
    double of(CommonGround ground) {
        return measures[ground.theirs().ordinal()];
    }

    /** Visits holders of what the asker declares, family by family, until the budget is spent. */
    void visit(int budget, IntConsumer candidates) {
        int left = budget;
        for (CommonGround ground : asked) {
            left = ground.visit(left, candidates);
        }
    }
}
