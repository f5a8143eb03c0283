package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.List;

/**
 * Bounds what it takes to cover a set of gaps, as if kinds did not matter and one candidate could join twice: never more than the
 * fewest members that it takes indeed, never less than the most that they are worth.
 */
final class CoverBounds {

    private static final int RANKS = 20;

    private final int[] fewest;
    private final long[][] most;

    CoverBounds(int gaps, List<TeamCover.Candidate> candidates, TeamCover.Limits limits) {
        List<List<TeamCover.Candidate>> covering = covering(gaps, candidates);
        fewest = new int[1 << gaps];
        for (int set = 1; set < fewest.length; set++) {
            int best = Integer.MAX_VALUE / 2;
            for (var c : covering.get(Integer.numberOfTrailingZeros(set))) {
                best = Math.min(best, 1 + fewest[set & ~c.covers()]);
            }
            fewest[set] = best;
        }
        int needed = Math.max(fewest[fewest.length - 1], limits.fewestInAll());
        int depth = Math.min(limits.most(), gaps + limits.fewestInAll());
        most = new long[Math.max(needed, depth) + 1][1 << gaps];
        long first = candidates.stream().mapToLong(CoverBounds::worth).max().orElse(0);
        for (int size = 0; size < most.length; size++) {
            most[size][0] = Math.min(size, limits.fewestInAll()) * first;
            for (int set = 1; set < 1 << gaps; set++) {
                most[size][set] = most(size, set, covering.get(Integer.numberOfTrailingZeros(set)));
            }
        }
    }

    private long most(int size, int set, List<TeamCover.Candidate> covering) {
        long best = Long.MIN_VALUE / 2;
        if (fewest[set] <= size) {
            for (var c : covering) {
                best = Math.max(best, worth(c) + most[size - 1][set & ~c.covers()]);
            }
        }
        return best;
    }

    private static List<List<TeamCover.Candidate>> covering(int gaps, List<TeamCover.Candidate> candidates) {
        var covering = new ArrayList<List<TeamCover.Candidate>>();
        for (int gap = 0; gap < gaps; gap++) {
            int bit = 1 << gap;
            covering.add(
                    candidates.stream().filter(c -> (c.covers() & bit) != 0).toList());
        }
        return covering;
    }

    /** Trust before rank: of two teams of the same size the one of more trust is worth more, of equals the one that stands first. */
    static long worth(TeamCover.Candidate candidate) {
        return ((long) candidate.trust() << RANKS) + TeamCover.MOST_CANDIDATES - candidate.rank();
    }

    /** No fewer cover this set. */
    int fewest(int set) {
        return fewest[set];
    }

    /** So many who cover this set are worth no more. */
    long most(int size, int set) {
        return most[Math.min(size, most.length - 1)][set];
    }

    /** How many may usefully join at all. */
    int deepest() {
        return most.length - 1;
    }
}
