package org.intreccio.algorithms;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Ranks what was scored: {@code Σ weight · mean over reviewers of (score / scale)}, on 0–100 with two decimals, half of a hundredth
 * rounded up (rules.md §3). Whole numbers throughout, so nothing is rounded before the end.
 *
 * <p>Of equal scores the higher mean of the criterion that decides ties goes first, then the earlier submission. What is equal still is a
 * tie: it is reported, and nobody's to draw.
 */
public final class ScoreBoard {

    /** Scores are told in hundredths. */
    public static final int HUNDREDTHS = 100;

    private final List<Measure> measures;
    private final BigInteger scales;
    private final long weights;

    /**
     * Prepares for these criteria.
     *
     * @throws IllegalArgumentException where there is none
     */
    public ScoreBoard(List<Measure> measures) {
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("Nothing is measured");
        }
        this.measures = List.copyOf(measures);
        scales = this.measures.stream()
                .map(m -> BigInteger.valueOf(m.scale()))
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        weights = this.measures.stream().mapToLong(Measure::weight).sum();
    }

    /**
     * A criterion.
     *
     * @param weight its share of the sum of all weights
     * @param scale the best score; the least is 0
     */
    public record Measure(int weight, int scale, boolean decidesTies) {

        public Measure {
            if (weight < 1 || scale < 1) {
                throw new IllegalArgumentException("A weight and a scale are 1 at least");
            }
        }
    }

    /**
     * What was scored.
     *
     * @param scores of each reviewer that counts, one a criterion: whoever abstained or was recused is not among them
     * @param submitted any number that grows with time
     * @param settled where a written decision puts it among its equals, from 1; 0 while there is none
     */
    public record Entry(List<List<Integer>> scores, long submitted, int settled) {

        public Entry {
            scores = scores.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Where an entry stands.
     *
     * @param entry as it was given, from 0
     * @param rank from 1; equals share it
     * @param score of 10,000
     * @param means of each criterion in hundredths of its scale's points
     */
    public record Line(int entry, int rank, int score, List<Integer> means) {

        public Line {
            means = List.copyOf(means);
        }
    }

    /**
     * All in order.
     *
     * @param ties entries that share a rank, as they were given
     */
    public record Board(List<Line> lines, List<List<Integer>> ties) {

        public Board {
            lines = List.copyOf(lines);
            ties = ties.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Ranks them.
     *
     * @throws IllegalArgumentException where an entry has no scores, lacks one of a criterion, or has one beyond its scale
     */
    public Board rank(List<Entry> entries) {
        entries.forEach(this::check);
        var scores = entries.stream().mapToInt(this::score).toArray();
        Comparator<Integer> order = Comparator.<Integer>comparingInt(e -> scores[e])
                .reversed()
                .thenComparing((a, b) -> decisive(entries.get(b), entries.get(a)))
                .thenComparingLong(e -> entries.get(e).submitted())
                .thenComparingInt(e -> entries.get(e).settled());
        var sorted = IntStream.range(0, entries.size()).boxed().sorted(order).toList();
        var lines = new ArrayList<Line>();
        var ties = new ArrayList<List<Integer>>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to < sorted.size() && order.compare(sorted.get(from), sorted.get(to)) == 0) {
                int entry = sorted.get(to++);
                lines.add(new Line(entry, from + 1, scores[entry], means(entries.get(entry))));
            }
            if (to - from > 1) {
                ties.add(sorted.subList(from, to));
            }
            from = to;
        }
        return new Board(lines, ties);
    }

    private void check(Entry entry) {
        if (entry.scores().isEmpty()) {
            throw new IllegalArgumentException("Nobody has scored it");
        }
        for (var card : entry.scores()) {
            if (card.size() != measures.size()) {
                throw new IllegalArgumentException("One score a criterion");
            }
            for (int i = 0; i < card.size(); i++) {
                if (card.get(i) < 0 || card.get(i) > measures.get(i).scale()) {
                    throw new IllegalArgumentException(
                            "From 0 to " + measures.get(i).scale() + ": " + card.get(i));
                }
            }
        }
    }

    private int score(Entry entry) {
        var sum = BigInteger.ZERO;
        for (int i = 0; i < measures.size(); i++) {
            var measure = measures.get(i);
            sum = sum.add(scales.divide(BigInteger.valueOf(measure.scale()))
                    .multiply(BigInteger.valueOf(measure.weight() * sum(entry, i))));
        }
        var whole = scales.multiply(BigInteger.valueOf(weights * entry.scores().size()));
        return halfUp(sum.multiply(BigInteger.valueOf(100L * HUNDREDTHS)), whole);
    }

    private List<Integer> means(Entry entry) {
        return IntStream.range(0, measures.size())
                .map(i -> halfUp(
                        BigInteger.valueOf(sum(entry, i) * HUNDREDTHS),
                        BigInteger.valueOf(entry.scores().size())))
                .boxed()
                .toList();
    }

    /** Compares the exact means of the criterion that decides ties. */
    private int decisive(Entry a, Entry b) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).decidesTies()) {
                return Long.compare(
                        sum(a, i) * b.scores().size(), sum(b, i) * a.scores().size());
            }
        }
        return 0;
    }

    private static long sum(Entry entry, int measure) {
        return entry.scores().stream().mapToLong(card -> card.get(measure)).sum();
    }

    private static int halfUp(BigInteger numerator, BigInteger denominator) {
        var two = BigInteger.TWO;
        return numerator
                .multiply(two)
                .add(denominator)
                .divide(denominator.multiply(two))
                .intValueExact();
    }

    /** What a call grants. */
    public enum Outcome {
        SELECTED,
        RESERVE,
        DECLINED
    }

    /**
     * How many a call can take.
     *
     * @param places at most; {@link Integer#MAX_VALUE} where the money alone decides
     * @param reserves at most
     * @param threshold the least score that can be selected or stand in reserve
     * @param fund in cents; {@link Long#MAX_VALUE} where there is none
     */
    public record Limits(int places, int reserves, int threshold, long fund) {}

    /**
     * What each gets, going down the ranking: selected while there is a place and the fund holds all that it draws, then in reserve, then
     * declined. The first that finds no room ends the selection: nobody is put before somebody who ranks higher.
     *
     * @param draws what each entry takes of the fund, in cents, as entries were given
     * @return as entries were given
     */
    public static Map<Integer, Outcome> outcomes(List<Line> lines, List<Long> draws, Limits limits) {
        var outcomes = new java.util.HashMap<Integer, Outcome>();
        int selected = 0;
        int reserved = 0;
        long left = limits.fund();
        var open = true;
        for (var line : lines) {
            long draw = draws.get(line.entry());
            var worthy = line.score() >= limits.threshold();
            open = open && worthy && selected < limits.places() && draw <= left;
            if (open) {
                selected++;
                left -= draw;
                outcomes.put(line.entry(), Outcome.SELECTED);
            } else if (worthy && reserved < limits.reserves()) {
                reserved++;
                outcomes.put(line.entry(), Outcome.RESERVE);
            } else {
                outcomes.put(line.entry(), Outcome.DECLINED);
            }
        }
        return outcomes;
    }

    /** The ties of which the order changes what somebody gets: those have to be settled first. */
    public static List<List<Integer>> decidingTies(Board board, List<Long> draws, Limits limits) {
        return board.ties().stream()
                .filter(tie -> {
                    var told = outcomes(board.lines(), draws, limits);
                    return tie.stream()
                            .anyMatch(e -> !outcomes(first(board.lines(), e), draws, limits)
                                    .equals(told));
                })
                .toList();
    }

    /** The same order, but with this one first among its equals. */
    private static List<Line> first(List<Line> lines, int entry) {
        return lines.stream()
                .sorted(Comparator.comparingInt(Line::rank).thenComparing(line -> line.entry() != entry))
                .toList();
    }
}
