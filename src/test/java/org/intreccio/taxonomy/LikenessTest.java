package org.intreccio.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void doesNotMindCaseAccentsAndPunctuation() {
        assertThat(Likeness.of("Mediazione, già!", "mediazione gia")).isEqualTo(1);
    }

    @Test
    void ranksTheNearerNameHigher() {
        var typed = "Riparazione di strumenti musicali";
        assertThat(Likeness.of(typed, "Riparazione di biciclette"))
                .isGreaterThan(Likeness.of(typed, "Contabilità"))
                .isBetween(0.3, 0.9);
    }

    @Test
    void findsNothingInCommonWithNothing() {
        assertThat(Likeness.of("", "")).isZero();
        assertThat(Likeness.of("abc", "")).isZero();
    }
}
