package org.intreccio.measurement;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import org.intreccio.algorithms.FairAssignment;
import org.intreccio.algorithms.FairAssignment.Pair;

/** Times how long it takes to deal many proposals out to a large committee, with one pair in twenty forbidden and as many avoided. */
final class AssignmentTimes {

    private static final int PROPOSALS = 500;
    private static final int REVIEWERS = 60;
    private static final int REVIEWS = 3;
    private static final int PAIRS = 1_500;

    private AssignmentTimes() {}

    static void print(PrintStream out) {
        var chance = new Random(7);
        var forbidden = new HashSet<Pair>();
        var avoided = new HashSet<Pair>();
        for (int i = 0; i < PAIRS; i++) {
            forbidden.add(new Pair(chance.nextInt(PROPOSALS), chance.nextInt(REVIEWERS)));
            avoided.add(new Pair(chance.nextInt(PROPOSALS), chance.nextInt(REVIEWERS)));
        }
        var question =
                new FairAssignment.Question(PROPOSALS, REVIEWERS, REVIEWS, forbidden, avoided, java.util.Set.of());
        var start = System.nanoTime();
        var answer = FairAssignment.of(question);
        out.printf(
                Locale.ROOT,
                "%d proposals assigned to %d reviewers, %d reviews each, in %.2f s%s%n",
                PROPOSALS,
                REVIEWERS,
                REVIEWS,
                (System.nanoTime() - start) / 1e9,
                answer instanceof FairAssignment.Plan ? "" : " (impossible)");
    }
}
