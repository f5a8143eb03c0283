package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairShareTest {

    private static final FairShare USUAL = FairShare.usual();

    private final BitSet lifted = new BitSet();

    /** A ranking of a hundred, best first, named by their places from 0. */
    private static int[] ranking() {
        return IntStream.range(0, 100).toArray();
    }

    private int[] ordered(int... small) {
        return USUAL.ordered(ranking(), actor -> IntStream.of(small).anyMatch(one -> one == actor), lifted::set);
    }

    @Test
    void movesTheBestSmallOneUpToTheLastPlaceOfTheTen() {
        int[] ordered = ordered(30, 45);
        assertThat(ordered[9]).isEqualTo(30);
        assertThat(ordered[10]).isEqualTo(9);
        assertThat(ordered[19]).isEqualTo(45);
        assertThat(lifted.stream()).containsExactly(30, 45);
    }

    @Test
    void leavesATenAloneThatHasOne() {
        assertThat(ordered(3, 45)).startsWith(IntStream.range(0, 19).toArray()).contains(45);
        assertThat(lifted.stream()).containsExactly(45);
    }

    @Test
    void changesNothingWhereNobodyIsSmall() {
        assertThat(ordered()).isEqualTo(ranking());
        assertThat(lifted.isEmpty()).isTrue();
    }

    @Test
    void keepsEverybodyAndTheOrderOfAllOthers() {
        int[] ordered = ordered(15, 44, 45, 90);
        assertThat(ordered).containsExactlyInAnyOrder(ranking());
        assertThat(IntStream.of(ordered).filter(one -> !lifted.get(one)).toArray())
                .isSorted();
    }

    @Test
    void keepsNoPlaceWhereNoneIsWanted() {
        assertThat(FairShare.NONE.ordered(ranking(), actor -> true, lifted::set))
                .isEqualTo(ranking());
        assertThatIllegalArgumentException().isThrownBy(() -> new FairShare(1, 3, 100));
    }
}
