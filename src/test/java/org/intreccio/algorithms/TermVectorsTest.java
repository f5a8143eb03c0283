package org.intreccio.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TermVectorsTest {

    @Test
    void cutsTextsIntoComparableWords() {
        assertThat(Words.of("L'Università degli Studi: orti urbani & PLANTS, plants"))
                .containsExactly("universita", "studi", "orti", "urbani", "plant", "plant");
        assertThat(Words.of("  – ")).isEmpty();
    }

    @Test
    void givesEveryDocumentTheLengthOneAndItselfTheCosineOne() {
        TermVectors vectors = vectors("solar roofs of schools", "urban gardens", "solar gardens");
        for (int document = 0; document < 3; document++) {
            float[] dense = new float[vectors.terms()];
            vectors.documents().addTo(dense, document, 1);
            assertThat(vectors.documents().dot(document, dense)).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void findsRareWordsMoreTellingThanCommonOnes() {
        TermVectors vectors = vectors("energy solar", "energy wind", "energy water", "energy heat");
        float[] asked = vectors.vector("solar energy");
        assertThat(vectors.documents().dot(0, asked)).isCloseTo(1, within(1e-6));
        assertThat(vectors.documents().dot(1, asked)).isBetween(.05, .5);
    }

    @Test
    void knowsNothingOfUnknownWords() {
        assertThat(vectors("energy").vector("beekeeping")).containsOnly(0);
        assertThat(vectors("").vector("")).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfDocuments() {
        TermVectors one = vectors("solar roofs", "urban gardens solar");
        var builder = new TermVectors.Builder();
        builder.add("urban gardens solar");
        builder.add("solar roofs");
        TermVectors other = builder.build(new int[] {1, 0});
        assertThat(other.term(0)).isEqualTo(one.term(0));
        for (int i = 0; i < one.documents().size(); i++) {
            assertThat(other.documents().value(i)).isEqualTo(one.documents().value(i));
            assertThat(other.documents().weight(i)).isEqualTo(one.documents().weight(i));
        }
    }

    private static TermVectors vectors(String... texts) {
        var builder = new TermVectors.Builder();
        int[] order = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            builder.add(texts[i]);
            order[i] = i;
        }
        return builder.build(order);
    }
}
