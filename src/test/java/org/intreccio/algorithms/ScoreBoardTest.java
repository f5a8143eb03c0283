package org.intreccio.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intreccio.algorithms.ScoreBoard.Outcome.DECLINED;
import static org.intreccio.algorithms.ScoreBoard.Outcome.RESERVE;
import static org.intreccio.algorithms.ScoreBoard.Outcome.SELECTED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.intreccio.algorithms.ScoreBoard.Entry;
import org.intreccio.algorithms.ScoreBoard.Limits;
import org.intreccio.algorithms.ScoreBoard.Line;
import org.intreccio.algorithms.ScoreBoard.Measure;
import org.junit.jupiter.api.Test;

/** The scores of rules.md §3, reckoned by hand. */
class ScoreBoardTest {

    /** Innovativeness, social impact, coherence, feasibility. */
    private static final List<Measure> MILAN = List.of(
            new Measure(30, 5, false), new Measure(40, 5, true), new Measure(20, 5, false), new Measure(10, 5, false));

    private static final Limits ONE_PLACE = new Limits(1, 1, 6000, Long.MAX_VALUE);

    @Test
    void weighsTheMeansOfAllReviewers() {
        // 30·(4+3)/10 + 40·(5+4)/10 + 20·(3+3)/10 + 10·(2+4)/10 = 21 + 36 + 12 + 6
        var board = new ScoreBoard(MILAN).rank(List.of(entry(1, List.of(4, 5, 3, 2), List.of(3, 4, 3, 4))));
        assertThat(board.lines()).containsExactly(new Line(0, 1, 7500, List.of(350, 450, 300, 300)));
    }

    @Test
    void roundsHalfOfAHundredthUpAndNothingBefore() {
        // One of three thirds: 100 · 1/3 = 33.333… and 2/3 = 66.666…
        var thirds = new ScoreBoard(List.of(new Measure(1, 3, false)));
        assertThat(score(thirds, entry(1, List.of(1)))).isEqualTo(3333);
        assertThat(score(thirds, entry(1, List.of(2)))).isEqualTo(6667);
        // 100 · (1 + 0 + … of 8 reviewers) / (8 · 100) = 0.125 exactly, which is 0.13.
        var cards = new ArrayList<>(List.of(List.of(1)));
        IntStream.range(0, 7).forEach(i -> cards.add(List.of(0)));
        assertThat(score(new ScoreBoard(List.of(new Measure(100, 100, false))), new Entry(cards, 1, 0)))
                .isEqualTo(13);
    }

    @Test
    void agreesWithDecimalsOfThousandRandomCards() {
        var chance = new Random(11);
        for (int round = 0; round < 1000; round++) {
            var measures = IntStream.range(0, 4)
                    .mapToObj(i -> new Measure(25, 1 + chance.nextInt(30), i == 0))
                    .toList();
            var cards = IntStream.range(0, 1 + chance.nextInt(5))
                    .mapToObj(r -> measures.stream()
                            .map(m -> chance.nextInt(m.scale() + 1))
                            .toList())
                    .toList();
            var sum = BigDecimal.ZERO;
            for (int i = 0; i < 4; i++) {
                int at = i;
                var total = BigDecimal.valueOf(
                        cards.stream().mapToInt(c -> c.get(at)).sum());
                sum = sum.add(total.multiply(BigDecimal.valueOf(2500))
                        .divide(
                                BigDecimal.valueOf(
                                        (long) cards.size() * measures.get(i).scale()),
                                40,
                                RoundingMode.HALF_EVEN));
            }
            // Forty decimals tell 0.4999… from a half that a division cut short.
            var expected = sum.setScale(30, RoundingMode.HALF_UP).setScale(0, RoundingMode.HALF_UP);
            assertThat(score(new ScoreBoard(measures), new Entry(cards, 1, 0))).isEqualTo(expected.intValueExact());
        }
    }

    @Test
    void breaksTiesBySocialImpactThenByTheEarlierSubmissionAndReportsTheRest() {
        // All have 60.00: two by 5·3/5 each, one with more impact and less of the rest.
        var even = List.of(3, 3, 3, 3);
        var impact = List.of(3, 4, 1, 3);
        var board = new ScoreBoard(MILAN)
                .rank(List.of(entry(20, even), entry(10, even), entry(30, impact), entry(10, even)));
        assertThat(board.lines()).extracting(Line::score).containsOnly(6000);
        assertThat(board.lines()).extracting(Line::entry).containsExactly(2, 1, 3, 0);
        assertThat(board.lines()).extracting(Line::rank).containsExactly(1, 2, 2, 4);
        assertThat(board.ties()).containsExactly(List.of(1, 3));
    }

    @Test
    void followsAWrittenDecisionAmongEqualsAlone() {
        var even = List.of(3, 3, 3, 3);
        var better = List.of(4, 3, 3, 3);
        var board = new ScoreBoard(MILAN)
                .rank(List.of(
                        new Entry(List.of(even), 1, 2),
                        new Entry(List.of(even), 1, 1),
                        new Entry(List.of(better), 9, 3)));
        assertThat(board.lines()).extracting(Line::entry).containsExactly(2, 1, 0);
        assertThat(board.ties()).isEmpty();
    }

    @Test
    void selectsDownTheRankingWhileThereIsRoomAndMoney() {
        var lines = List.of(line(0, 9000), line(1, 8000), line(2, 7000), line(3, 6000), line(4, 5999));
        var draws = List.of(40_000_00L, 70_000_00L, 10_000_00L, 1L, 1L);
        // The second does not fit into what is left of 100,000 €: nobody behind passes it by.
        assertThat(ScoreBoard.outcomes(lines, draws, new Limits(9, 2, 6000, 100_000_00L)))
                .isEqualTo(Map.of(0, SELECTED, 1, RESERVE, 2, RESERVE, 3, DECLINED, 4, DECLINED));
        // To the cent it fits.
        assertThat(ScoreBoard.outcomes(lines, draws, new Limits(9, 2, 6000, 110_000_00L)))
                .isEqualTo(Map.of(0, SELECTED, 1, SELECTED, 2, RESERVE, 3, RESERVE, 4, DECLINED));
        assertThat(ScoreBoard.outcomes(lines, draws, new Limits(2, 1, 6000, Long.MAX_VALUE)))
                .isEqualTo(Map.of(0, SELECTED, 1, SELECTED, 2, RESERVE, 3, DECLINED, 4, DECLINED));
    }

    @Test
    void asksToSettleOnlyTiesThatChangeWhatSomebodyGets() {
        var even = List.of(4, 4, 4, 4);
        var board = new ScoreBoard(MILAN).rank(List.of(entry(1, even), entry(1, even), entry(1, List.of(5, 5, 5, 5))));
        assertThat(ScoreBoard.decidingTies(board, List.of(0L, 0L, 0L), ONE_PLACE))
                .containsExactly(List.of(0, 1));
        assertThat(ScoreBoard.decidingTies(board, List.of(0L, 0L, 0L), new Limits(3, 0, 0, Long.MAX_VALUE)))
                .isEmpty();
        assertThat(ScoreBoard.decidingTies(board, List.of(50L, 10L, 60L), new Limits(3, 2, 0, 100)))
                .containsExactly(List.of(0, 1));
        assertThat(ScoreBoard.decidingTies(board, List.of(0L, 0L, 0L), new Limits(1, 2, 0, Long.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void ranksNothingThatNobodyScoredOrThatBreaksAScale() {
        var board = new ScoreBoard(MILAN);
        assertThatThrownBy(() -> board.rank(List.of(new Entry(List.of(), 1, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> board.rank(List.of(entry(1, List.of(6, 0, 0, 0)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> board.rank(List.of(entry(1, List.of(1, 0, 0)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int score(ScoreBoard board, Entry entry) {
        return board.rank(List.of(entry)).lines().getFirst().score();
    }

    private static Entry entry(long submitted, List<Integer> card) {
        return new Entry(List.of(card), submitted, 0);
    }

    private static Entry entry(long submitted, List<Integer> card, List<Integer> other) {
        return new Entry(List.of(card, other), submitted, 0);
    }

    private static Line line(int entry, int score) {
        return new Line(entry, entry + 1, score, List.of());
    }
}
