package org.intreccio.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void countsRightAnswersByTheirPlace() {
        var quality = new Quality(Map.of("q", Set.of("a", "b")), 4);
        quality.note("q", List.of("x", "a", "y", "b"));
        double gained = 1 / log2(3) + 1 / log2(5);
        assertThat(quality.ndcg()).isEqualTo(gained / (1 + 1 / log2(3)), CLOSE);
        assertThat(quality.recall()).isEqualTo(1, CLOSE);
        assertThat(quality.coverage()).isEqualTo(1, CLOSE);
    }

    @Test
    void countsAQueryWithoutAnAnswerAsNothing() {
        var quality = new Quality(Map.of("q", Set.of("a"), "r", Set.of("a")), 4);
        quality.note("q", List.of("a"));
        assertThat(quality.ndcg()).isEqualTo(.5, CLOSE);
        assertThat(quality.interval()).isEqualTo(1.96 * .5 / Math.sqrt(2), CLOSE);
    }

    @Test
    void seesNobodyPreferredWhereAllAreShownAlike() {
        var quality = new Quality(Map.of("q", Set.of("a"), "r", Set.of("b")), 4);
        quality.note("q", List.of("a", "b"));
        quality.note("r", List.of("c", "d"));
        assertThat(quality.gini()).isEqualTo(0, CLOSE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void measuresInequalityAsTheMeanDifferenceDoes(long seed) {
        var random = new Random(seed);
        int candidates = 30;
        long[] times = new long[candidates];
        var right = Map.of("q", Set.of("0"));
        var quality = new Quality(right, candidates);
        for (int i = 0; i < 40; i++) {
            var answer = new ArrayList<>(
                    IntStream.range(0, 20).mapToObj(String::valueOf).toList());
            Collections.shuffle(answer, random);
            var first = answer.subList(0, 3);
            first.forEach(id -> times[Integer.parseInt(id)]++);
            quality.note("q", first);
        }
        double differences = 0;
        double sum = 0;
        for (long one : times) {
            sum += one;
            for (long other : times) {
                differences += Math.abs(one - other);
            }
        }
        assertThat(quality.gini()).isEqualTo(differences / (2 * candidates * sum), within(1e-9));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
