package org.intreccio.algorithms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.intreccio.algorithms.InstantRunoff.Stage;
import org.junit.jupiter.api.Test;

/** Instant-runoff against published counts, and its laws over thousands of random ballots. */
class InstantRunoffTest {

    /**
     * Burlington, Vermont, 3 March 2009, for mayor: Montroll, Kiss, Wright, once all others were excluded. The nine piles are those that
     * are printed wherever this count is discussed (rangevoting.org/Burlington.html; Wikipedia, “2009 Burlington mayoral election”); the
     * pairwise sums that follow from them are those of electowiki.org. They lack the few papers on which the declaration differs.
     */
    static final RankedPapers BURLINGTON = Papers.of(
            "MKW", "1332 MKW", "767 MWK", "455 M", "2043 KMW", "371 KWM", "568 K", "1513 WMK", "495 WKM", "1289 W");

    @Test
    void countsBurlingtonInItsPublishedRounds() {
        var count = InstantRunoff.of(BURLINGTON);
        assertThat(count.stages())
                .containsExactly(
                        new Stage(List.of(2554, 2982, 3297), 0, List.of(0), false),
                        new Stage(List.of(0, 4314, 4064), 455, List.of(), false));
        assertThat(count.winners()).containsExactly(1);
    }

    /** The capital of Tennessee (Wikipedia, “Instant-runoff voting”, section “Examples”): Knoxville with 58 of 100. */
    @Test
    void countsTheCapitalOfTennessee() {
        var count = InstantRunoff.of(Papers.of("MNCK", "42 MNCK", "26 NCKM", "15 CKNM", "17 KCNM"));
        assertThat(count.stages())
                .extracting(Stage::votes)
                .containsExactly(List.of(42, 26, 15, 17), List.of(42, 26, 0, 32), List.of(42, 0, 0, 58));
        assertThat(count.winners()).containsExactly(3);
    }

    @Test
    void looksBackWhenTwoHaveFewest() {
        // c leaves for b, so that a and b have three each; b had two at first, a three.
        var count = InstantRunoff.of(Papers.of("abcd", "3 a", "2 bd", "1 cb", "5 d"));
        assertThat(count.stages().get(1)).isEqualTo(new Stage(List.of(3, 3, 0, 5), 0, List.of(1), true));
        assertThat(count.winners()).containsExactly(3);
    }

    @Test
    void letsThoseLeaveTogetherWhoCannotCatchUp() {
        var count = InstantRunoff.of(Papers.of("abcde", "5 a", "4 b", "1 cb", "1 db"));
        assertThat(count.stages().getFirst().leaving()).containsExactly(4);
        assertThat(count.stages().get(1).leaving()).containsExactly(2, 3);
        assertThat(count.winners()).containsExactly(1);
    }

    @Test
    void passesOverATieOnWhichNothingHangs() {
        // Whichever of b and c leaves, a gets its papers and wins.
        var count = InstantRunoff.of(Papers.of("abcd", "4 a", "2 ba", "2 ca", "3 d"));
        assertThat(count.winners()).containsExactly(0);
    }

    @Test
    void reportsATieOnWhichTheWinnerHangs() {
        // b or c leaves: for the other one.
        var count = InstantRunoff.of(Papers.of("abc", "3 a", "2 bc", "2 cb"));
        assertThat(count.winners()).containsExactly(1, 2);
        assertThat(count.stages()).hasSize(1);
        assertThat(InstantRunoff.of(Papers.of("ab", "2 a", "2 b")).winners()).containsExactly(0, 1);
        assertThat(InstantRunoff.of(Papers.of("ab", "2 ")).winners()).isEmpty();
    }

    @Test
    void keepsItsLawsOverThreeThousandRandomCounts() {
        var chance = new Random(2009);
        for (int round = 0; round < 3000; round++) {
            var papers = Papers.random(chance, 2 + chance.nextInt(5), 40);
            var count = InstantRunoff.of(papers);
            for (var stage : count.stages()) {
                assertThat(stage.votes().stream().mapToInt(Integer::intValue).sum() + stage.exhausted())
                        .as("every paper counts for one, or for none")
                        .isEqualTo(papers.valid());
            }
            var names = Papers.shuffled(papers.options(), chance);
            assertThat(new HashSet<>(InstantRunoff.of(Papers.renamed(papers, names, chance))
                            .winners()))
                    .isEqualTo(new HashSet<>(
                            count.winners().stream().map(names::get).toList()));
            var first = count.stages().getFirst().votes();
            for (int option = 0; option < papers.options(); option++) {
                if (2 * first.get(option) > papers.valid()) {
                    assertThat(count.winners()).containsExactly(option);
                }
            }
        }
    }
}
