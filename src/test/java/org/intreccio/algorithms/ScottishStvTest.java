package org.intreccio.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.intreccio.algorithms.ScottishStv.Act;
import org.intreccio.algorithms.ScottishStv.Count;
import org.intreccio.algorithms.ScottishStv.Stage;
import org.junit.jupiter.api.Test;

/** The count of Scottish councils against published counts, and its laws over thousands of random ballots. */
class ScottishStvTest {

    /** Bawa, Mabon, Maitland, McLintock, Todd, Von-Döring: first preferences, and on Todd's papers the next of those that were in. */
    private static final RankedPapers KILMARNOCK_SOUTH =
            Papers.of("BMLKTV", "370 B", "954 M", "627 L", "57 K", "868 TL", "69 T", "24 TK", "19 TB", "10 TV", "38 V");

    /** What shall be eaten (Wikipedia, “Single transferable vote”, the party of twenty; also the README of VoteIT/stvpoll). */
    @Test
    void countsTheFoodOfTheParty() {
        // Orange, Pear, Chocolate, Strawberry, bonbon.
        var count = ScottishStv.of(Papers.of("OPCSB", "4 O", "2 PO", "8 CS", "4 CB", "1 S", "1 B"), 3);
        assertThat(count.quota()).isEqualTo(6);
        assertThat(whole(count))
                .containsExactly(
                        List.of(4, 2, 12, 1, 1),
                        List.of(4, 2, 6, 5, 3),
                        List.of(6, 0, 6, 5, 3),
                        List.of(6, 0, 6, 5, 0));
        assertThat(count.stages())
                .extracting(Stage::act)
                .containsExactly(Act.FIRST_PREFERENCES, Act.SURPLUS, Act.EXCLUSION, Act.EXCLUSION);
        assertThat(count.elected()).containsExactly(2, 0, 3);
        assertThat(count.tied()).isEmpty();
    }

    /** The example of opavote.com, “Scottish STV”: 60 papers, three seats; in five decimals, so a little is lost. */
    @Test
    void ignoresWhatComesAfterTheFifthDecimal() {
        var count = ScottishStv.of(Papers.of("ABCDE", "28 ABC", "26 BAC", "3 C", "2 D", "1 E"), 3);
        assertThat(count.quota()).isEqualTo(16);
        var surplus = count.stages().get(1);
        // 12/28 = 0.428571… counts 0.42857 on each of 28 papers.
        assertThat(surplus.votes()).containsExactly(1_600_000L, 2_600_000L, 1_499_996L, 200_000L, 100_000L);
        assertThat(surplus.lost()).isEqualTo(4);
        // 10/26 = 0.384615… counts 0.38461 on each of 26 papers.
        assertThat(count.stages().get(2).votes().get(2)).isEqualTo(1_499_996L + 26 * 38_461L);
        assertThat(count.elected()).containsExactly(0, 1, 2);
    }

    /**
     * Kilmarnock South, East Ayrshire, 5 May 2022, three seats: 3,036 valid papers, quota 760, Todd and Mabon elected at the first stage and
     * Maitland at the second, on Todd's surplus (declaration of the council; first preferences and transfers after the preference report,
     * as stv.vote shows them). What stands behind the preferences that were never looked at is left out.
     */
    @Test
    void countsAWardOfEastAyrshireAsItWasDeclared() {
        var count = ScottishStv.of(KILMARNOCK_SOUTH, 3);
        assertThat(count.valid()).isEqualTo(3036);
        assertThat(count.quota()).isEqualTo(760);
        assertThat(count.stages().getFirst().elected()).containsExactly(4, 1);
        assertThat(count.stages()).hasSize(2);
        var surplus = count.stages().get(1);
        assertThat(surplus.from()).containsExactly(4);
        // 230/990 is 0.23232 a paper: 868 for Maitland, 19 for Bawa, 24 for McLintock, 10 for Von-Döring, 69 for
        // nobody.
        assertThat(surplus.votes())
                .containsExactly(37_441_408L, 95_400_000L, 82_865_376L, 6_257_568L, 76_000_000L, 4_032_320L);
        assertThat(surplus.nonTransferable()).isEqualTo(69 * 23_232L);
        assertThat(count.elected()).containsExactly(4, 1, 2);
    }

    @Test
    void excludesWhoStoodLastWhenTheyLastDiffered() {
        // d's two go to b, so that b and c have five each: c had five from the start, b three.
        var count = ScottishStv.of(Papers.of("abcd", "9 a", "3 b", "5 ca", "2 db"), 1);
        var tie = count.stages().get(2);
        assertThat(tie.from()).containsExactly(1);
        assertThat(tie.lookedBack()).isTrue();
    }

    @Test
    void reportsATieOnWhichASeatHangs() {
        var count = ScottishStv.of(Papers.of("abc", "5 a", "2 bc", "2 cb"), 2);
        assertThat(count.elected()).containsExactly(0);
        assertThat(count.tied()).containsExactly(1, 2);
    }

    @Test
    void passesOverATieOnWhichNothingHangs() {
        var count = ScottishStv.of(Papers.of("abcd", "4 a", "2 ba", "2 ca", "3 d"), 1);
        assertThat(count.elected()).containsExactly(0);
        assertThat(count.tied()).isEmpty();
    }

    @Test
    void excludesThoseWithoutAnyVoteTogether() {
        var count = ScottishStv.of(Papers.of("abcdef", "4 ab", "3 b", "2 ca"), 1);
        assertThat(count.stages().get(1).from()).containsExactly(3, 4, 5);
        assertThat(count.elected()).containsExactly(0);
    }

    @Test
    void fillsTheLastSeatsWithWhoeverIsLeft() {
        assertThat(ScottishStv.of(Papers.of("ab", "3 a"), 2).elected()).containsExactly(0, 1);
        assertThat(ScottishStv.of(Papers.of("ab", "3 a"), 5).elected()).containsExactly(0, 1);
        assertThat(ScottishStv.of(Papers.of("ab"), 1).elected()).isEmpty();
        assertThatThrownBy(() -> ScottishStv.of(Papers.of("ab"), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsLawsOverThreeThousandRandomCounts() {
        var chance = new Random(2007);
        for (int round = 0; round < 3000; round++) {
            var papers = Papers.random(chance, 2 + chance.nextInt(6), 60);
            int seats = 1 + chance.nextInt(papers.options());
            var count = ScottishStv.of(papers, seats);
            conserves(papers, count);
            assertThat(count.elected()).doesNotHaveDuplicates();
            if (count.tied().isEmpty()) {
                assertThat(count.elected()).hasSize(seats);
                proportional(papers, count);
            }
            var names = Papers.shuffled(papers.options(), chance);
            var renamed = ScottishStv.of(Papers.renamed(papers, names, chance), seats);
            assertThat(new HashSet<>(renamed.elected()))
                    .isEqualTo(new HashSet<>(
                            count.elected().stream().map(names::get).toList()));
        }
    }

    /** What options hold, what cannot be transferred and what decimals cost is what was cast, at each stage. */
    private static void conserves(RankedPapers papers, Count count) {
        for (var stage : count.stages()) {
            long held = stage.votes().stream().mapToLong(Long::longValue).sum();
            assertThat(held + stage.nonTransferable() + stage.lost()).isEqualTo(papers.valid() * ScottishStv.UNIT);
            assertThat(stage.lost())
                    .isBetween(0L, (long) papers.valid() * count.stages().size());
            assertThat(stage.votes()).allMatch(v -> v >= 0);
        }
    }

    /** Whoever has the quota of first preferences has a seat. */
    private static void proportional(RankedPapers papers, Count count) {
        var first = count.stages().getFirst().votes();
        IntStream.range(0, papers.options())
                .filter(o -> first.get(o) >= count.quota() * ScottishStv.UNIT)
                .forEach(o -> assertThat(count.elected()).contains(o));
    }

    private static List<List<Integer>> whole(Count count) {
        return count.stages().stream()
                .map(stage -> stage.votes().stream()
                        .map(v -> Math.toIntExact(v / ScottishStv.UNIT))
                        .toList())
                .toList();
    }
}
