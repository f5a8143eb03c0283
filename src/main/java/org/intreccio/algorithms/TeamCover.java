package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Completes a team: the fewest candidates that cover every gap under the limits, among those teams the one of most trust, and
 * among equals the one whose members stand first.
 *
 * <p>Always the best of all where no gap has more than {@value #EXACT} candidates that differ in what they cover and what kind they are:
 * branch and bound over sets of gaps, bounded by how many candidates it takes for a set of gaps, and the most trust they bring, if kinds
 * did not matter. Beyond, the search stops after a fixed number of steps with the best it came upon, and says by how many members a
 * better team could be smaller. Equal input gives equal answers, in whatever order candidates are given.
 */
public final class TeamCover {

    /** So many candidates a gap are always searched through. */
    public static final int EXACT = 15;

    /** So many gaps a question has at most. */
    public static final int MOST_GAPS = 12;

    /** So many candidates a question has at most. */
    public static final int MOST_CANDIDATES = 50_000;

    /** Where a question goes beyond {@link #EXACT}, each size of team is searched for so many steps. */
    private static final int STEPS = 200_000;

    private static final Comparator<Candidate> FIRST =
            Comparator.comparingLong(Candidate::trust).reversed().thenComparingInt(Candidate::rank);

    private final int gaps;
    private final Limits limits;
    private final int exact;
    private final int steps;

    /**
     * Prepares for questions of so many gaps under these limits.
     *
     * @throws IllegalArgumentException for more than {@link #MOST_GAPS}
     */
    public TeamCover(int gaps, Limits limits) {
        this(gaps, limits, EXACT, STEPS);
    }

    TeamCover(int gaps, Limits limits, int exact, int steps) {
        if (gaps < 0 || gaps > MOST_GAPS) {
            throw new IllegalArgumentException("gaps: " + gaps);
        }
        this.gaps = gaps;
        this.limits = limits;
        this.exact = exact;
        this.steps = steps;
    }

    /**
     * Somebody who could join.
     *
     * @param covers the gaps that it closes, as bits
     * @param kind its kind, from 0
     * @param trust in millionths, 0 to 1,000,000
     * @param rank where it stands, from 0; no two stand in the same place
     */
    public record Candidate(int covers, int kind, int trust, int rank) {

        public Candidate {
            if (kind < 0 || trust < 0 || trust > 1_000_000 || rank < 0 || rank >= MOST_CANDIDATES) {
                throw new IllegalArgumentException("candidate out of range");
            }
        }
    }

    /**
     * What those who join must keep to.
     *
     * @param most how many may join
     * @param fewest how many of each kind must join
     * @param mostOfKind how many of each kind may join
     */
    public record Limits(int most, List<Integer> fewest, List<Integer> mostOfKind) {

        public Limits {
            fewest = List.copyOf(fewest);
            mostOfKind = List.copyOf(mostOfKind);
            if (most < 0 || fewest.size() != mostOfKind.size()) {
                throw new IllegalArgumentException("limits out of range");
            }
            for (int kind = 0; kind < fewest.size(); kind++) {
                if (fewest.get(kind) < 0 || fewest.get(kind) > mostOfKind.get(kind)) {
                    throw new IllegalArgumentException("limits of kind " + kind + " out of range");
                }
            }
        }

        /** Says nothing of kinds. */
        public static Limits of(int most, int kinds) {
            var none = new Integer[kinds];
            Arrays.fill(none, 0);
            var any = new Integer[kinds];
            Arrays.fill(any, Integer.MAX_VALUE);
            return new Limits(most, List.of(none), List.of(any));
        }

        int fewestInAll() {
            return fewest.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** What came of it. */
    public sealed interface Answer {}

    /**
     * A team.
     *
     * @param ranks the ranks of those who join, ascending
     * @param trust the sum of theirs, in millionths
     * @param atLeast no team that fits is smaller than this
     * @param best whether it was proven that none is smaller, and none of that size has more trust
     */
    public record Team(List<Integer> ranks, long trust, int atLeast, boolean best) implements Answer {

        /** At most so many more than the smallest team that fits. */
        public int beyond() {
            return ranks.size() - atLeast;
        }
    }

    /** Nobody closes this gap. */
    public record NobodyCovers(int gap) implements Answer {}

    /** Fewer of this kind than must join. */
    public record TooFewOfKind(int kind, int there) implements Answer {}

    /** More must join than may. */
    public record TooMany(int atLeast) implements Answer {}

    /**
     * Kinds and size cannot be kept to at once.
     *
     * @param proven whether that is so, or was only found to be likely
     */
    public record NoneFits(boolean proven) implements Answer {}

    /** Completes the team. */
    public Answer complete(List<Candidate> candidates) {
        var useful = useful(candidates);
        for (int gap = 0; gap < gaps; gap++) {
            int bit = 1 << gap;
            if (useful.stream().noneMatch(c -> (c.covers() & bit) != 0)) {
                return new NobodyCovers(gap);
            }
        }
        for (int kind = 0; kind < limits.fewest().size(); kind++) {
            int wanted = kind;
            long there = useful.stream().filter(c -> c.kind() == wanted).count();
            if (there < limits.fewest().get(kind)) {
                return new TooFewOfKind(kind, (int) there);
            }
        }
        return search(useful);
    }

    private Answer search(List<Candidate> useful) {
        var bounds = new CoverBounds(gaps, useful, limits);
        int atLeast = Math.max(bounds.fewest((1 << gaps) - 1), limits.fewestInAll());
        if (atLeast > limits.most()) {
            return new TooMany(atLeast);
        }
        boolean all = widest(useful) <= exact;
        boolean proven = true;
        for (int size = atLeast; size <= Math.min(limits.most(), bounds.deepest()); size++) {
            var found = new CoverSearch(gaps, useful, limits, bounds, size, all ? Long.MAX_VALUE : steps).run();
            if (found.members() != null) {
                return team(found.members(), proven ? size : atLeast, proven && found.whole());
            }
            proven &= found.whole();
            if (proven) {
                atLeast = size + 1;
            }
        }
        return new NoneFits(proven);
    }

    private static Team team(List<Candidate> members, int atLeast, boolean best) {
        return new Team(
                members.stream().map(Candidate::rank).sorted().toList(),
                members.stream().mapToLong(Candidate::trust).sum(),
                Math.min(atLeast, members.size()),
                best);
    }

    /**
     * Of those alike in kind and in what they cover, the first will do, or as many as must be of their kind: in the place of any
     * other one of these does as well.
     */
    private List<Candidate> useful(List<Candidate> candidates) {
        record Likes(int kind, int covers) {}
        Map<Likes, List<Candidate>> alike = new HashMap<>();
        int all = (1 << gaps) - 1;
        for (Candidate c : candidates) {
            int fewest = limits.fewest().get(c.kind());
            if (limits.mostOfKind().get(c.kind()) > 0 && ((c.covers() & all) != 0 || fewest > 0)) {
                alike.computeIfAbsent(new Likes(c.kind(), c.covers() & all), _ -> new ArrayList<>())
                        .add(c);
            }
        }
        var useful = new ArrayList<Candidate>();
        alike.forEach((likes, group) -> group.stream()
                .sorted(FIRST)
                .limit(Math.max(1, limits.fewest().get(likes.kind())))
                .forEach(useful::add));
        useful.sort(FIRST);
        return useful;
    }

    /** How many there are for the gap that most could close. */
    private int widest(List<Candidate> useful) {
        int widest = 0;
        for (int gap = 0; gap < gaps; gap++) {
            int bit = 1 << gap;
            widest = Math.max(widest, (int)
                    useful.stream().filter(c -> (c.covers() & bit) != 0).count());
        }
        return widest;
    }
}
