package org.intreccio.algorithms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntRowsTest {

    @Test
    void sortsPairsIntoRowsWithoutRepetition() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int rows = 1 + random.nextInt(8);
            var pairs = new IntRows.Pairs();
            var expected = IntStream.range(0, rows)
                    .mapToObj(_ -> new TreeSet<Integer>())
                    .toList();
            for (int i = random.nextInt(60); i > 0; i--) {
                int row = random.nextInt(rows);
                int value = random.nextInt(9);
                pairs.add(row, value);
                expected.get(row).add(value);
            }
            IntRows built = pairs.toRows(rows);
            for (int row = 0; row < rows; row++) {
                assertThat(values(built, row)).containsExactlyElementsOf(expected.get(row));
            }
        }
    }

    @Test
    void readsTheSamePairsTheOtherWay() {
        var pairs = new IntRows.Pairs();
        pairs.add(0, 2);
        pairs.add(1, 0);
        pairs.add(1, 2);
        IntRows flipped = pairs.toRows(2).transposed(3);
        assertThat(values(flipped, 0)).containsExactly(1);
        assertThat(values(flipped, 1)).isEmpty();
        assertThat(values(flipped, 2)).containsExactly(0, 1);
        assertThat(flipped.contains(2, 1)).isTrue();
        assertThat(flipped.contains(0, 0)).isFalse();
    }

    private static Iterable<Integer> values(IntRows rows, int row) {
        return IntStream.range(rows.from(row), rows.to(row))
                .map(rows::at)
                .boxed()
                .toList();
    }
}
