package org.intreccio.algorithms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The Schulze method against its author's examples, and its laws over thousands of random ballots. */
class SchulzeTest {

    /** M. Schulze, Social Choice and Welfare 36 (2011), section 3.1, example 1: matrix, strongest paths, order D &gt; A &gt; C &gt; B. */
    @Test
    void countsTheFirstExampleOfItsAuthor() {
        var count = Schulze.of(Papers.of("abcd", "8 acdb", "2 badc", "4 cdba", "4 dbac", "3 dcba"));
        assertThat(count.pairs())
                .containsExactly(
                        List.of(0, 8, 14, 10), List.of(13, 0, 6, 2), List.of(7, 15, 0, 12), List.of(11, 19, 9, 0));
        assertThat(count.paths())
                .containsExactly(
                        List.of(0, 14, 14, 12), List.of(13, 0, 13, 12), List.of(13, 15, 0, 12), List.of(13, 19, 13, 0));
        assertThat(count.winners()).containsExactly(3);
        assertThat(count.order()).containsExactly(3, 0, 2, 1);
    }

    /** The 45 voters of the encyclopaedia (en.wikipedia.org, “Schulze method”, section “Example”): E, A, C, B, D. */
    @Test
    void countsTheExampleOfFortyFiveVoters() {
        var count = Schulze.of(Papers.of(
                "ABCDE", "5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC"));
        assertThat(count.pairs().get(0)).containsExactly(0, 20, 26, 30, 22);
        assertThat(count.pairs().get(3)).containsExactly(15, 12, 28, 0, 14);
        assertThat(count.paths().get(0)).containsExactly(0, 28, 28, 30, 24);
        assertThat(count.paths().get(4)).containsExactly(25, 28, 28, 31, 0);
        assertThat(count.order()).containsExactly(4, 0, 2, 1, 3);
        assertThat(count.tied()).isFalse();
    }

    /** Burlington 2009 (see {@link InstantRunoffTest}): Montroll beats each of the others, electowiki.org gives the six figures. */
    @Test
    void electsWhomAMajorityPrefersToEachOther() {
        var count = Schulze.of(InstantRunoffTest.BURLINGTON);
        assertThat(count.pairs())
                .containsExactly(List.of(0, 4067, 4597), List.of(3477, 0, 4314), List.of(3668, 4064, 0));
        assertThat(count.winners()).containsExactly(0);
        assertThat(count.order()).containsExactly(0, 1, 2);
    }

    @Test
    void reportsATieAndElectsNobodyWithoutVotes() {
        assertThat(Schulze.of(Papers.of("ab", "1 ab", "1 ba")).winners()).containsExactly(0, 1);
        assertThat(Schulze.of(Papers.of("abc", "1 abc", "1 bca", "1 cab")).tied())
                .isTrue();
        assertThat(Schulze.of(Papers.of("ab")).winners()).isEmpty();
    }

    @Test
    void keepsItsLawsOverThreeThousandRandomCounts() {
        var chance = new Random(2011);
        for (int round = 0; round < 3000; round++) {
            var papers = Papers.random(chance, 2 + chance.nextInt(5), 30);
            var count = Schulze.of(papers);
            assertThat(count.winners()).isNotEmpty();
            condorcet(papers, count);
            var names = Papers.shuffled(papers.options(), chance);
            assertThat(Schulze.of(Papers.renamed(papers, names, chance)).winners())
                    .containsExactlyInAnyOrderElementsOf(
                            count.winners().stream().map(names::get).toList());
            int winner = count.winners().getFirst();
            assertThat(Schulze.of(Papers.raised(papers, winner, chance)).winners())
                    .as("who wins and is put higher, wins still")
                    .contains(winner);
        }
    }

    private static void condorcet(RankedPapers papers, Schulze.Count count) {
        IntStream.range(0, papers.options())
                .filter(a -> IntStream.range(0, papers.options())
                        .allMatch(b -> a == b
                                || count.pairs().get(a).get(b)
                                        > count.pairs().get(b).get(a)))
                .findFirst()
                .ifPresent(a -> assertThat(count.winners()).containsExactly(a));
    }
}
