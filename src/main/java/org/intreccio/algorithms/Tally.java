package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds up what ballots give to options, for all ways of deciding in which that is the count: choices (a mark each), scores (0–5), dots
 * (8 to hand out), times that suit. Rules.md §4. Sums of whole numbers, so the order of ballots and options changes nothing, and more
 * for an option never puts it lower. Who shares the first rank is tied: that is reported and not drawn.
 */
public final class Tally {

    /** The best score. */
    public static final int BEST_SCORE = 5;

    /** How many dots each has. */
    public static final int DOTS = 8;

    /** What marks a time that suits well. */
    public static final int SUITS = 2;

    /** What marks a time that would do. */
    public static final int WOULD_DO = 1;

    private Tally() {}

    /**
     * What an option got.
     *
     * @param rank from 1; equals share it
     * @param points what decides first
     * @param second what decides among equal points; 0 where nothing does
     * @param ballots how many gave it anything
     */
    public record Line(int option, int rank, int points, int second, int ballots) {}

    /**
     * All in order.
     *
     * @param ballots how many were cast
     * @param leaders who shares the first rank; none where nobody got anything
     */
    public record Count(int ballots, List<Line> lines, List<Integer> leaders) {

        public Count {
            lines = List.copyOf(lines);
            leaders = List.copyOf(leaders);
        }

        public boolean tied() {
            return leaders.size() > 1;
        }
    }

    /**
     * Adds up marks, points or dots.
     *
     * @param ballots what each gives to each option, 0 for nothing
     */
    public static Count sums(int options, List<List<Integer>> ballots) {
        return count(options, ballots, b -> b, b -> 0);
    }

    /** Finds the time that most can come to; of equals, the one that suits most of them well. */
    public static Count times(int options, List<List<Integer>> ballots) {
        return count(options, ballots, mark -> mark >= WOULD_DO ? 1 : 0, mark -> mark >= SUITS ? 1 : 0);
    }

    private static Count count(
            int options,
            List<List<Integer>> ballots,
            java.util.function.IntUnaryOperator first,
            java.util.function.IntUnaryOperator second) {
        var drafts = new ArrayList<Line>();
        for (int option = 0; option < options; option++) {
            int points = 0;
            int then = 0;
            int givers = 0;
            for (var ballot : ballots) {
                int mark = ballot.get(option);
                if (mark < 0) {
                    throw new IllegalArgumentException("Nothing is taken away: " + mark);
                }
                points += first.applyAsInt(mark);
                then += second.applyAsInt(mark);
                givers += mark > 0 ? 1 : 0;
            }
            drafts.add(new Line(option, 0, points, then, givers));
        }
        Comparator<Line> better = Comparator.comparingInt(Line::points)
                .thenComparingInt(Line::second)
                .reversed();
        var lines = drafts.stream()
                .map(line -> new Line(
                        line.option(),
                        1
                                + (int) drafts.stream()
                                        .filter(other -> better.compare(other, line) < 0)
                                        .count(),
                        line.points(),
                        line.second(),
                        line.ballots()))
                .sorted(Comparator.comparingInt(Line::rank).thenComparingInt(Line::option))
                .toList();
        var leaders = lines.stream()
                .filter(line -> line.rank() == 1 && line.points() > 0)
                .map(Line::option)
                .toList();
        return new Count(ballots.size(), lines, leaders);
    }

    /** What became of something that was put to the vote. */
    public enum Verdict {
        ADOPTED,
        REFUSED,
        /** As many for it as against: reported, not drawn. */
        TIED,
        /** Somebody objects, or blocks: it cannot stand as it is. */
        HELD_UP,
        /** Nobody said yes or no. */
        NOTHING_SAID
    }

    /** Consent: it stands when somebody agrees and nobody objects; whoever abstains does not stand in the way. */
    public static Verdict consent(int agree, int objections) {
        if (objections > 0) {
            return Verdict.HELD_UP;
        }
        return agree > 0 ? Verdict.ADOPTED : Verdict.NOTHING_SAID;
    }

    /** A proposal: a single block holds it up; else more must agree than disagree. Abstentions count for the quorum alone. */
    public static Verdict proposal(int agree, int disagree, int blocks) {
        if (blocks > 0) {
            return Verdict.HELD_UP;
        }
        if (agree == disagree) {
            return agree == 0 ? Verdict.NOTHING_SAID : Verdict.TIED;
        }
        return agree > disagree ? Verdict.ADOPTED : Verdict.REFUSED;
    }

    /**
     * How many ballots must be cast: ⌈pct/100 · eligible⌉.
     *
     * @throws IllegalArgumentException for a share that is none
     */
    public static int quorum(int percent, int eligible) {
        if (percent < 0 || percent > 100 || eligible < 0) {
            throw new IllegalArgumentException("A quorum is 0 to 100 in a hundred: " + percent);
        }
        return Math.toIntExact(((long) percent * eligible + 99) / 100);
    }

    /** Whether each ballot is one that names every option with marks from 0 to the most that is allowed. */
    public static boolean fits(List<Integer> ballot, int options, int most) {
        return ballot.size() == options
                && IntStream.range(0, options).allMatch(o -> ballot.get(o) >= 0 && ballot.get(o) <= most);
    }
}
