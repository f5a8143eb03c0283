package org.intreccio.algorithms;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts by the Schulze method: of two options the one is ahead that has the stronger chain of pairwise majorities to the other, where a
 * chain is as strong as its weakest link and a link as strong as the number of papers that say so (winning votes).
 *
 * <p>Source: M. Schulze, “A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
 * method”, <i>Social Choice and Welfare</i> 36 (2011) 267–303, section 2. Costs the cube of the options and the square of them a bundle.
 */
public final class Schulze {

    private Schulze() {}

    /**
     * The whole count.
     *
     * @param pairs how many papers put the row's option before the column's
     * @param paths how strong the strongest chain from the row's option to the column's is; 0 for none
     * @param ranks of each option, from 1; those between which the method does not decide share one
     * @param winners those that nobody is ahead of; more than one is a tie, and reported; none without votes
     */
    public record Count(
            List<List<Integer>> pairs, List<List<Integer>> paths, List<Integer> ranks, List<Integer> winners) {

        public Count {
            pairs = pairs.stream().map(List::copyOf).toList();
            paths = paths.stream().map(List::copyOf).toList();
            ranks = List.copyOf(ranks);
            winners = List.copyOf(winners);
        }

        public boolean tied() {
            return winners.size() > 1;
        }

        /** Whether the first is ahead of the second. */
        public boolean ahead(int first, int second) {
            return paths.get(first).get(second) > paths.get(second).get(first);
        }

        /** The options by rank, equals as they are given. */
        public List<Integer> order() {
            return IntStream.range(0, ranks.size())
                    .boxed()
                    .sorted(Comparator.comparing(ranks::get))
                    .toList();
        }
    }

    /** Counts. */
    public static Count of(RankedPapers papers) {
        int n = papers.options();
        var pairs = pairs(papers);
        var paths = paths(pairs);
        var ranks = IntStream.range(0, n)
                .map(a -> 1
                        + (int) IntStream.range(0, n)
                                .filter(b -> paths[b][a] > paths[a][b])
                                .count())
                .boxed()
                .toList();
        var winners = IntStream.range(0, n).filter(a -> ranks.get(a) == 1).boxed();
        return new Count(rows(pairs), rows(paths), ranks, papers.valid() == 0 ? List.of() : winners.toList());
    }

    private static int[][] pairs(RankedPapers papers) {
        int n = papers.options();
        var pairs = new int[n][n];
        for (var bundle : papers.bundles()) {
            var after = new boolean[n];
            java.util.Arrays.fill(after, true);
            for (int option : bundle.order()) {
                after[option] = false;
                for (int other = 0; other < n; other++) {
                    pairs[option][other] += after[other] ? bundle.papers() : 0;
                }
            }
        }
        return pairs;
    }

    /** The widest paths by Floyd and Warshall, as in section 2.3 of the source. */
    private static int[][] paths(int[][] pairs) {
        int n = pairs.length;
        var paths = new int[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                paths[a][b] = pairs[a][b] > pairs[b][a] ? pairs[a][b] : 0;
            }
        }
        for (int through = 0; through < n; through++) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    if (a != b && a != through && b != through) {
                        paths[a][b] = Math.max(paths[a][b], Math.min(paths[a][through], paths[through][b]));
                    }
                }
            }
        }
        return paths;
    }

    private static List<List<Integer>> rows(int[][] matrix) {
        return IntStream.range(0, matrix.length)
                .mapToObj(row -> IntStream.of(matrix[row]).boxed().toList())
                .toList();
    }
}
