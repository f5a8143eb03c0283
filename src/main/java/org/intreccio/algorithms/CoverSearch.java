package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches the teams of one size, depth first: closes the gap that fewest could close with each of these in turn, then fills up the
 * kinds that still lack members. The first way down is the greedy team: who covers most first.
 */
final class CoverSearch {

    private final List<TeamCover.Candidate> candidates;
    private final List<List<TeamCover.Candidate>> covering = new ArrayList<>();
    private final CoverBounds bounds;
    private final int size;
    private final int open;
    private final int[] lacking;
    private final int[] room;
    private final boolean[] passed = new boolean[TeamCover.MOST_CANDIDATES];
    private final List<TeamCover.Candidate> chosen = new ArrayList<>();
    private long steps;
    private long worth = Long.MIN_VALUE;
    private @Nullable List<TeamCover.Candidate> best;

    CoverSearch(
            int gaps,
            List<TeamCover.Candidate> candidates,
            TeamCover.Limits limits,
            CoverBounds bounds,
            int size,
            long steps) {
        this.candidates = candidates;
        this.bounds = bounds;
        this.size = size;
        this.steps = steps;
        this.lacking = limits.fewest().stream().mapToInt(Integer::intValue).toArray();
        this.room = limits.mostOfKind().stream().mapToInt(Integer::intValue).toArray();
        this.open = (1 << gaps) - 1;
        for (int gap = 0; gap < gaps; gap++) {
            int bit = 1 << gap;
            covering.add(
                    candidates.stream().filter(c -> (c.covers() & bit) != 0).toList());
        }
    }

    /**
     * What was found.
     *
     * @param members nobody where no team of this size fits, or none was come upon
     * @param whole whether all were searched
     */
    record Found(@Nullable List<TeamCover.Candidate> members, boolean whole) {}

    Found run() {
        descend(open, 0);
        return new Found(best, steps > 0);
    }

    private void descend(int uncovered, long soFar) {
        int left = size - chosen.size();
        if (--steps <= 0 || bounds.fewest(uncovered) > left || lackingInAll() > left) {
            return;
        }
        if (soFar + bounds.most(left, uncovered) <= worth) {
            return;
        }
        if (uncovered == 0) {
            fill(soFar);
            return;
        }
        var next = narrowest(uncovered);
        for (var c : next) {
            join(c, 1);
            descend(uncovered & ~c.covers(), soFar + CoverBounds.worth(c));
            join(c, -1);
            passed[c.rank()] = true;
        }
        next.forEach(c -> passed[c.rank()] = false);
    }

    private void join(TeamCover.Candidate c, int by) {
        lacking[c.kind()] -= by;
        room[c.kind()] -= by;
        if (by > 0) {
            chosen.addLast(c);
        } else {
            chosen.removeLast();
        }
    }

    private int lackingInAll() {
        int sum = 0;
        for (int few : lacking) {
            sum += Math.max(0, few);
        }
        return sum;
    }

    /** Those who may still join for the gap that fewest of them close; who covers most first. */
    private List<TeamCover.Candidate> narrowest(int uncovered) {
        List<TeamCover.Candidate> narrowest = List.of();
        int fewest = Integer.MAX_VALUE;
        for (int gaps = uncovered; gaps != 0; gaps &= gaps - 1) {
            var there = covering.get(Integer.numberOfTrailingZeros(gaps)).stream()
                    .filter(c -> !passed[c.rank()] && room[c.kind()] > 0)
                    .toList();
            if (there.size() < fewest) {
                fewest = there.size();
                narrowest = there;
            }
        }
        return narrowest.stream()
                .sorted(Comparator.comparingInt((TeamCover.Candidate c) -> -Integer.bitCount(c.covers() & uncovered))
                        .thenComparingLong(c -> -CoverBounds.worth(c)))
                .toList();
    }

    /** Adds the first of each kind that lacks somebody; candidates stand in the order of their worth. */
    private void fill(long soFar) {
        var whole = new ArrayList<>(chosen);
        long sum = soFar;
        for (int kind = 0; kind < lacking.length; kind++) {
            int wanted = kind;
            var more = candidates.stream()
                    .filter(c -> c.kind() == wanted && !chosen.contains(c))
                    .limit(Math.max(0, lacking[kind]))
                    .toList();
            if (more.size() < lacking[kind]) {
                return;
            }
            whole.addAll(more);
            sum += more.stream().mapToLong(CoverBounds::worth).sum();
        }
        if (sum > worth) {
            worth = sum;
            best = List.copyOf(whole);
        }
    }
}
