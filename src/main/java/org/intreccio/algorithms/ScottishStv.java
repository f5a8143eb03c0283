package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts a single transferable vote as Scottish councils are elected: Droop's quota ⌊valid / (seats + 1)⌋ + 1, surpluses by the weighted
 * inclusive Gregory method with transfer values of five decimals, the rest ignored.
 *
 * <p>Source: The Scottish Local Government Elections Order 2007, SSI 2007/42, schedule 1, rules 45–52 (the same in the Order of 2011,
 * SSI 2011/399). One thing differs: where the Order has the returning officer decide by lot (rules 49(3), 51(2)(b)), every way is
 * counted; a tie on which nothing hangs is passed over, any other is reported and ends the count. All options without a single vote are
 * excluded in one stage while enough others remain, for their order changes nothing.
 *
 * <p>Votes are in {@value #UNIT}ths, so five decimals are exact. Each stage costs the number of papers at most.
 */
public final class ScottishStv {

    /** One vote. */
    public static final long UNIT = 100_000;

    private ScottishStv() {}

    /** What a stage does. */
    public enum Act {
        FIRST_PREFERENCES,
        SURPLUS,
        EXCLUSION
    }

    /**
     * A stage, as it stands at its end.
     *
     * @param from whose papers were transferred; empty at the first
     * @param votes of each option
     * @param nonTransferable votes of papers that name nobody to go to, up to now
     * @param lost votes that the ignored decimals have cost, up to now
     * @param elected at this stage, the most votes first
     * @param lookedBack whether an earlier stage told which of several equals went first
     */
    public record Stage(
            Act act,
            List<Integer> from,
            List<Long> votes,
            long nonTransferable,
            long lost,
            List<Integer> elected,
            boolean lookedBack) {

        public Stage {
            from = List.copyOf(from);
            votes = List.copyOf(votes);
            elected = List.copyOf(elected);
        }
    }

    /**
     * The whole count.
     *
     * @param quota whole votes
     * @param elected in the order in which they were; where a tie is open, those that are elected whichever way it falls
     * @param tied between whom nothing decides, so that the count cannot go on; empty where it is complete
     */
    public record Count(
            int valid, int seats, int quota, List<Stage> stages, List<Integer> elected, List<Integer> tied) {

        public Count {
            stages = List.copyOf(stages);
            elected = List.copyOf(elected);
            tied = List.copyOf(tied);
        }
    }

    /**
     * Counts.
     *
     * @throws IllegalArgumentException where there is no seat
     */
    public static Count of(RankedPapers papers, int seats) {
        if (seats < 1) {
            throw new IllegalArgumentException("There is no seat to fill");
        }
        int quota = quota(papers.valid(), seats);
        if (papers.valid() == 0) {
            return new Count(0, seats, quota, List.of(), List.of(), List.of());
        }
        return new Run(papers, seats).count();
    }

    /** Rule 46: the least number of whole votes that only so many options as there are seats can have. */
    public static int quota(int valid, int seats) {
        return valid / (seats + 1) + 1;
    }

    /** One way through the count; where lots would be drawn it is run again with each of the answers. */
    private static final class Run {

        private final RankedPapers papers;
        private final int seats;

        Run(RankedPapers papers, int seats) {
            this.papers = papers;
            this.seats = seats;
        }

        Count count() {
            return count(List.of(), new StvStages.Ways());
        }

        private Count count(List<Integer> lots, StvStages.Ways ways) {
            var stages = new StvStages(papers, seats, lots);
            var tie = stages.run();
            if (tie.isEmpty()) {
                return done(stages, List.of());
            }
            return ways.more(tie.size()) ? every(stages, tie, lots, ways) : done(stages, tie);
        }

        private Count every(StvStages stopped, List<Integer> tie, List<Integer> lots, StvStages.Ways ways) {
            var counts = new ArrayList<Count>();
            for (int first : tie) {
                var more = new ArrayList<>(lots);
                more.add(first);
                counts.add(count(more, ways));
            }
            Set<Set<Integer>> results = new HashSet<>();
            counts.forEach(c -> results.add(new TreeSet<>(c.elected())));
            if (results.size() == 1 && counts.stream().allMatch(c -> c.tied().isEmpty())) {
                return counts.getFirst();
            }
            var certain = new ArrayList<>(counts.getFirst().elected());
            counts.forEach(c -> certain.retainAll(c.elected()));
            return new Count(papers.valid(), seats, stopped.quota(), stopped.stages(), certain, tie);
        }

        private Count done(StvStages stages, List<Integer> tie) {
            return new Count(papers.valid(), seats, stages.quota(), stages.stages(), stages.elected(), tie);
        }
    }
}
