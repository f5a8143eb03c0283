package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Counts an instant-runoff (the alternative vote): each paper counts for the first option on it that is still in; while none has more
 * than half of the papers that still count, the one with the fewest leaves, and its papers go on to their next preference.
 *
 * <p>Where several have the fewest: they leave together if even all their votes in one hand were fewer than the next one's, for then
 * the order among them changes nothing; else the one that had fewer at the latest stage at which they differed leaves (as in the
 * Scottish Local Government Elections Order 2007, SSI 2007/42, schedule 1, rule 51(2)(a)); else every way is counted, and where all lead
 * to the same winner the tie has no consequence. What differs is a tie: it is reported and nobody's to draw. So is an end at which all
 * that are left have equally many.
 *
 * <p>Source: H. M. Robert and others, <i>Robert's Rules of Order Newly Revised</i>, 12th edition 2020, 45:62 (preferential voting).
 * Each stage costs the number of bundles; ties without a quick answer at most {@value #WAYS} counts.
 */
public final class InstantRunoff {

    /** How many ways to settle ties are tried before they are reported as open. */
    private static final int WAYS = 2000;

    private InstantRunoff() {}

    /**
     * A stage.
     *
     * @param votes of each option, as they are given; 0 for those that have left
     * @param exhausted papers that name nobody who is in
     * @param leaving who leaves at its end; empty at the last one
     * @param lookedBack whether an earlier stage told who of several leaves
     */
    public record Stage(List<Integer> votes, int exhausted, List<Integer> leaving, boolean lookedBack) {

        public Stage {
            votes = List.copyOf(votes);
            leaving = List.copyOf(leaving);
        }
    }

    /**
     * The whole count.
     *
     * @param winners one where there is a winner; more where a tie is open: all that could win, whichever way it fell; none without votes
     */
    public record Count(List<Stage> stages, List<Integer> winners) {

        public Count {
            stages = List.copyOf(stages);
            winners = List.copyOf(winners);
        }

        public boolean tied() {
            return winners.size() > 1;
        }
    }

    /** Counts. */
    public static Count of(RankedPapers papers) {
        if (papers.valid() == 0) {
            return new Count(List.of(), List.of());
        }
        var in = new TreeSet<Integer>();
        IntStream.range(0, papers.options()).forEach(in::add);
        return run(papers, in, List.of(), new int[] {WAYS});
    }

    private static Count run(RankedPapers papers, SortedSet<Integer> starting, List<Stage> before, int[] ways) {
        var in = new TreeSet<>(starting);
        var stages = new ArrayList<>(before);
        while (true) {
            var votes = votes(papers, in);
            int counting = votes.stream().mapToInt(Integer::intValue).sum();
            int exhausted = papers.valid() - counting;
            int most = in.stream().mapToInt(votes::get).max().orElseThrow();
            int fewest = in.stream().mapToInt(votes::get).min().orElseThrow();
            if (2 * most > counting || most == fewest) {
                stages.add(new Stage(votes, exhausted, List.of(), false));
                return new Count(
                        stages, in.stream().filter(o -> votes.get(o) == most).toList());
            }
            var last = in.stream().filter(o -> votes.get(o) == fewest).toList();
            int next = in.stream()
                    .mapToInt(votes::get)
                    .filter(v -> v > fewest)
                    .min()
                    .orElseThrow();
            if (last.size() > 1 && last.size() * fewest >= next) {
                var behind = behind(last, stages);
                if (behind.size() > 1) {
                    return every(papers, in, stages, new Stage(votes, exhausted, behind, false), ways);
                }
                stages.add(new Stage(votes, exhausted, behind, true));
                in.remove(behind.getFirst());
            } else {
                stages.add(new Stage(votes, exhausted, last, false));
                last.forEach(in::remove);
            }
        }
    }

    /** Counts every way to settle this tie; the stages are those of the first. */
    private static Count every(RankedPapers papers, SortedSet<Integer> in, List<Stage> before, Stage tie, int[] ways) {
        var winners = new LinkedHashSet<Integer>();
        var shown = new ArrayList<Stage>();
        for (int leaving : tie.leaving()) {
            if (--ways[0] < 0) {
                return new Count(plus(before, tie), List.copyOf(in));
            }
            var left = new TreeSet<>(in);
            left.remove(leaving);
            var stage = new Stage(tie.votes(), tie.exhausted(), List.of(leaving), false);
            var count = run(papers, left, plus(before, stage), ways);
            winners.addAll(count.winners());
            if (shown.isEmpty()) {
                shown.addAll(count.stages());
            }
        }
        return winners.size() == 1
                ? new Count(shown, List.copyOf(winners))
                : new Count(plus(before, tie), winners.stream().sorted().toList());
    }

    private static List<Stage> plus(List<Stage> before, Stage stage) {
        var all = new ArrayList<>(before);
        all.add(stage);
        return all;
    }

    /** Of these equals, those that had fewest at the latest stage at which not all of them were equal; all, where there is none. */
    private static List<Integer> behind(List<Integer> equals, List<Stage> stages) {
        for (var stage : stages.reversed()) {
            var had = stage.votes();
            int fewest = equals.stream().mapToInt(had::get).min().orElseThrow();
            if (equals.stream().anyMatch(o -> had.get(o) > fewest)) {
                return behind(
                        equals.stream().filter(o -> had.get(o) == fewest).toList(),
                        stages.subList(0, stages.indexOf(stage)));
            }
        }
        return equals.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static List<Integer> votes(RankedPapers papers, SortedSet<Integer> in) {
        var votes = new int[papers.options()];
        for (var bundle : papers.bundles()) {
            for (int option : bundle.order()) {
                if (in.contains(option)) {
                    votes[option] += bundle.papers();
                    break;
                }
            }
        }
        return IntStream.of(votes).boxed().toList();
    }
}
