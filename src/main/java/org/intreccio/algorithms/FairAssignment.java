package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Deals proposals out to reviewers: each proposal gets at least so many, no forbidden pair is made, kept pairs stay, and no reviewer has
 * more than one proposal more than another.
 *
 * <p>Among all such assignments it takes one with the fewest reviews, and among those one with the fewest pairs that are better avoided.
 * Where there is none, it says which proposals and reviewers make it so. Equal input gives equal answers. A flow in a network of
 * {@code proposals · reviewers} edges; 500 × 60 take about a second.
 */
public final class FairAssignment {

    private FairAssignment() {}

    /** A reviewer for a proposal, both counted from 0. */
    public record Pair(int proposal, int reviewer) {}

    /**
     * What is asked.
     *
     * @param least how many reviewers each proposal gets at least
     * @param forbidden never made
     * @param avoided made only where there is no other way
     * @param kept made before, and to stay
     */
    public record Question(
            int proposals, int reviewers, int least, Set<Pair> forbidden, Set<Pair> avoided, Set<Pair> kept) {

        public Question {
            forbidden = Set.copyOf(forbidden);
            avoided = Set.copyOf(avoided);
            kept = Set.copyOf(kept);
            if (least < 1 || kept.stream().anyMatch(forbidden::contains)) {
                throw new IllegalArgumentException(
                        "No pair can be both kept and forbidden, and one review is the least");
            }
        }

        /** Whether this pair may be made, or was. */
        boolean allows(int proposal, int reviewer) {
            return !forbidden.contains(new Pair(proposal, reviewer));
        }

        boolean keeps(int proposal, int reviewer) {
            return kept.contains(new Pair(proposal, reviewer));
        }

        /** How many reviewers may read this proposal. */
        int free(int proposal) {
            return (int) IntStream.range(0, reviewers)
                    .filter(r -> allows(proposal, r))
                    .count();
        }

        /** How many proposals this reviewer may read. */
        int open(int reviewer) {
            return (int) IntStream.range(0, proposals)
                    .filter(p -> allows(p, reviewer))
                    .count();
        }

        int keptBy(int reviewer) {
            return (int)
                    kept.stream().filter(pair -> pair.reviewer() == reviewer).count();
        }

        int keptFor(int proposal) {
            return (int)
                    kept.stream().filter(pair -> pair.proposal() == proposal).count();
        }
    }

    /** A plan, or why there is none. */
    public sealed interface Answer permits Plan, Impossible {}

    /** All pairs, the kept ones among them, by proposal and reviewer. */
    public record Plan(List<Pair> pairs) implements Answer {

        public Plan {
            pairs = List.copyOf(pairs);
        }

        /** How many proposals this reviewer has. */
        public int load(int reviewer) {
            return (int) pairs.stream().filter(p -> p.reviewer() == reviewer).count();
        }
    }

    /** What stands in the way. */
    public enum Cause {
        /** Fewer reviewers may read these proposals than each needs. */
        TOO_FEW_FREE,
        /** These reviewers may read so few that the others cannot take what is left without having two more than they. */
        UNBALANCED,
        /** What these reviewers keep is two more than what some other can ever have. */
        KEPT_TOO_MUCH
    }

    /**
     * Why there is no plan: the cut.
     *
     * @param proposals that cannot all get enough
     * @param reviewers who could read them and have no more room
     * @param narrow those who may read so few that they keep everybody's share down; empty where that is not the cause
     * @param needed how many reviews the proposals need together
     * @param possible how many they can get at most
     */
    public record Impossible(
            Cause cause,
            List<Integer> proposals,
            List<Integer> reviewers,
            List<Integer> narrow,
            int needed,
            int possible)
            implements Answer {

        public Impossible {
            proposals = List.copyOf(proposals);
            reviewers = List.copyOf(reviewers);
            narrow = List.copyOf(narrow);
        }
    }

    /** Answers the question. */
    public static Answer of(Question question) {
        if (question.proposals() == 0) {
            return new Plan(List.of());
        }
        var starved = starved(question);
        if (!starved.isEmpty()) {
            return tooFew(question, starved);
        }
        // Whoever may read least bounds everybody's load; up to there more room only helps, so the smallest that
        // suffices is found by halving.
        int narrowest = IntStream.range(0, question.reviewers())
                .map(question::open)
                .min()
                .orElse(0);
        int kept = IntStream.range(0, question.reviewers())
                .map(question::keptBy)
                .max()
                .orElse(0);
        if (kept > narrowest + 1) {
            return keptTooMuch(question, narrowest, kept);
        }
        var widest = new ReviewFlow(question, narrowest);
        if (!widest.suffices()) {
            return unbalanced(question, widest, narrowest);
        }
        int low = Math.max(0, kept - 1);
        int high = narrowest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (new ReviewFlow(question, middle).suffices()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return new Plan(new ReviewFlow(question, low).cheapest());
    }

    private static List<Integer> starved(Question question) {
        return IntStream.range(0, question.proposals())
                .filter(p -> question.free(p) < question.least())
                .boxed()
                .toList();
    }

    private static Impossible tooFew(Question question, List<Integer> starved) {
        var free = new HashSet<Integer>();
        int possible = 0;
        for (int p : starved) {
            possible += question.free(p);
            for (int r = 0; r < question.reviewers(); r++) {
                if (question.allows(p, r)) {
                    free.add(r);
                }
            }
        }
        return new Impossible(
                Cause.TOO_FEW_FREE,
                starved,
                free.stream().sorted().toList(),
                List.of(),
                starved.size() * question.least(),
                possible);
    }

    private static Impossible keptTooMuch(Question question, int narrowest, int kept) {
        var full = IntStream.range(0, question.reviewers())
                .filter(r -> question.keptBy(r) == kept)
                .boxed()
                .toList();
        return new Impossible(Cause.KEPT_TOO_MUCH, List.of(), full, narrow(question, narrowest), kept, narrowest + 1);
    }

    private static Impossible unbalanced(Question question, ReviewFlow flow, int narrowest) {
        var cut = flow.cut();
        var reviewers = new ArrayList<Integer>();
        int possible = 0;
        for (int r = 0; r < question.reviewers(); r++) {
            int there = 0;
            for (int p : cut.proposals()) {
                there += question.allows(p, r) ? 1 : 0;
            }
            if (there > 0) {
                reviewers.add(r);
            }
            possible += Math.min(there, narrowest + 1);
        }
        return new Impossible(
                Cause.UNBALANCED,
                cut.proposals(),
                reviewers,
                narrow(question, narrowest),
                cut.proposals().size() * question.least(),
                Math.min(possible, cut.proposals().size() * question.least() - flow.missing()));
    }

    private static List<Integer> narrow(Question question, int narrowest) {
        return IntStream.range(0, question.reviewers())
                .filter(r -> question.open(r) == narrowest)
                .boxed()
                .toList();
    }
}
