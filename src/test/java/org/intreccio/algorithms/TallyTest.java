package org.intreccio.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.intreccio.algorithms.Tally.Line;
import org.intreccio.algorithms.Tally.Verdict;
import org.junit.jupiter.api.Test;

/** Sums, consent, proposals and quorums of rules.md §4, reckoned by hand. */
class TallyTest {

    @Test
    void addsUpMarksScoresAndDots() {
        var count = Tally.sums(3, List.of(List.of(5, 0, 1), List.of(2, 0, 4), List.of(0, 3, 2)));
        assertThat(count.lines())
                .containsExactly(new Line(0, 1, 7, 0, 2), new Line(2, 1, 7, 0, 3), new Line(1, 3, 3, 0, 1));
        assertThat(count.leaders()).containsExactly(0, 2);
        assertThat(count.tied()).isTrue();
        assertThat(Tally.sums(2, List.of(List.of(0, 0))).leaders()).isEmpty();
        assertThatThrownBy(() -> Tally.sums(1, List.of(List.of(-1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheTimeMostCanComeToThenTheOneThatSuitsMost() {
        // Both have two who can; at the second it suits both.
        var count = Tally.times(3, List.of(List.of(2, 2, 0), List.of(1, 2, 2), List.of(0, 0, 0)));
        assertThat(count.leaders()).containsExactly(1);
        assertThat(count.lines())
                .containsExactly(new Line(1, 1, 2, 2, 2), new Line(0, 2, 2, 1, 2), new Line(2, 3, 1, 1, 1));
    }

    @Test
    void holdsUpWhatSomebodyObjectsToOrBlocks() {
        assertThat(Tally.consent(9, 1)).isEqualTo(Verdict.HELD_UP);
        assertThat(Tally.consent(1, 0)).isEqualTo(Verdict.ADOPTED);
        assertThat(Tally.consent(0, 0)).isEqualTo(Verdict.NOTHING_SAID);
        assertThat(Tally.proposal(9, 0, 1)).isEqualTo(Verdict.HELD_UP);
        assertThat(Tally.proposal(3, 2, 0)).isEqualTo(Verdict.ADOPTED);
        assertThat(Tally.proposal(2, 3, 0)).isEqualTo(Verdict.REFUSED);
        assertThat(Tally.proposal(2, 2, 0)).isEqualTo(Verdict.TIED);
        assertThat(Tally.proposal(0, 0, 0)).isEqualTo(Verdict.NOTHING_SAID);
    }

    @Test
    void roundsTheQuorumUp() {
        assertThat(Tally.quorum(50, 7)).isEqualTo(4);
        assertThat(Tally.quorum(50, 8)).isEqualTo(4);
        assertThat(Tally.quorum(1, 1)).isEqualTo(1);
        assertThat(Tally.quorum(0, 100)).isZero();
        assertThat(Tally.quorum(100, 3)).isEqualTo(3);
        assertThat(Tally.quorum(33, 10)).isEqualTo(4);
        assertThatThrownBy(() -> Tally.quorum(101, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsLawsOverThousandsOfRandomCounts() {
        var chance = new Random(8);
        for (int round = 0; round < 3000; round++) {
            int options = 1 + chance.nextInt(6);
            var ballots = new ArrayList<>(IntStream.range(0, chance.nextInt(20))
                    .mapToObj(b -> IntStream.range(0, options)
                            .mapToObj(o -> chance.nextInt(Tally.BEST_SCORE + 1))
                            .toList())
                    .toList());
            var count = Tally.sums(options, ballots);
            assertThat(count.lines().stream().mapToInt(Line::points).sum())
                    .isEqualTo(ballots.stream()
                            .flatMap(List::stream)
                            .mapToInt(Integer::intValue)
                            .sum());
            Collections.shuffle(ballots, chance);
            assertThat(Tally.sums(options, ballots)).isEqualTo(count);
            if (!count.leaders().isEmpty()) {
                int leader = count.leaders().getFirst();
                var more = new ArrayList<>(ballots.getFirst());
                more.set(leader, more.get(leader) + 1);
                ballots.set(0, more);
                assertThat(Tally.sums(options, ballots).leaders()).containsExactly(leader);
            }
        }
    }
}
