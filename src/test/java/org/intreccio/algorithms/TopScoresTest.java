package org.intreccio.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopScoresTest {

    @Test
    void keepsWhatSortingWouldPutFirst() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            int size = random.nextInt(50);
            int kept = random.nextInt(12);
            double[] scores =
                    random.doubles(size).map(score -> Math.floor(score * 5)).toArray();
            var top = new TopScores(kept);
            for (int key : shuffled(size, random)) {
                top.offer(key, scores[key]);
            }
            int[] expected = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(key -> -scores[key])
                            .thenComparing(key -> key))
                    .limit(kept)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(top.drain()).containsExactly(expected);
        }
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TopScores(1).offer(3, Double.NaN));
    }

    private static int[] shuffled(int size, Random random) {
        int[] keys = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int key = keys[i];
            keys[i] = keys[j];
            keys[j] = key;
        }
        return keys;
    }
}
