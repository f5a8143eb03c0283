package org.intreccio.algorithms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreMapTest {

    @Test
    void sumsLikeAMapOfBoxes() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var scores = new ScoreMap(random.nextInt(4));
            Map<Integer, Double> expected = new LinkedHashMap<>();
            for (int i = 0; i < 500; i++) {
                int key = random.nextInt(300) * (random.nextBoolean() ? 1 : 65_536);
                double score = random.nextInt(10);
                scores.add(key, score);
                expected.merge(key, score, Double::sum);
            }
            assertThat(scores.size()).isEqualTo(expected.size());
            expected.forEach((key, sum) -> assertThat(scores.get(key)).isEqualTo(sum));
            assertThat(scores.max())
                    .isEqualTo(expected.values().stream().max(Double::compare).orElseThrow());
        }
    }

    @Test
    void keepsKeysInTheOrderOfFirstUse() {
        var scores = new ScoreMap();
        scores.add(7, 1);
        scores.add(-3, 1);
        scores.add(7, 1);
        assertThat(new int[] {scores.key(0), scores.key(1)}).containsExactly(7, -3);
    }

    @Test
    void knowsNothingOfUntouchedKeys() {
        var scores = new ScoreMap();
        assertThat(scores.get(0)).isZero();
        assertThat(scores.contains(0)).isFalse();
        assertThat(scores.max()).isZero();
    }
}
