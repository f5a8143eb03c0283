package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds documents as unit vectors of their words, weighted (1 + ln tf) · ln(1 + N/df): the {@code ltc} scheme of
 * Manning, Raghavan and Schütze, Introduction to Information Retrieval, § 6.4.
 *
 * <p>The inner product of two documents is the cosine of their angle, in 0..1.
 */
public final class TermVectors {

    private final Map<String, Integer> vocabulary;
    private final String[] terms;
    private final float[] rarity;
    private final WeightedRows documents;
    private final WeightedRows postings;

    private TermVectors(Map<String, Integer> vocabulary, String[] terms, float[] rarity, WeightedRows documents) {
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.rarity = rarity;
        this.documents = documents;
        this.postings = documents.transposed(terms.length);
    }

    /** Returns the rows document → term. */
    public WeightedRows documents() {
        return documents;
    }

    /** Returns the same weights by term: rows term → document. */
    public WeightedRows postings() {
        return postings;
    }

    public int terms() {
        return terms.length;
    }

    public String term(int index) {
        return terms[index];
    }

    /** Returns a text as a dense unit vector over the known terms; all 0 where it has none of them. */
    public float[] vector(String text) {
        var known = Words.of(text).stream().filter(vocabulary::containsKey);
        int[] found = known.mapToInt(word -> vocabulary.getOrDefault(word, 0))
                .sorted()
                .toArray();
        var row = new WeightedRows.Builder(1);
        endDocument(found, rarity, row);
        float[] dense = new float[terms.length];
        row.build().addTo(dense, 0, 1);
        return dense;
    }

    private static void endDocument(int[] sortedTerms, float[] rarity, WeightedRows.Builder rows) {
        double squares = 0;
        for (int from = 0, to; from < sortedTerms.length; from = to) {
            to = endOfRun(sortedTerms, from);
            squares += Math.pow(weight(to - from, rarity[sortedTerms[from]]), 2);
        }
        double norm = Math.sqrt(squares);
        for (int from = 0, to; from < sortedTerms.length; from = to) {
            to = endOfRun(sortedTerms, from);
            rows.add(sortedTerms[from], (float) (weight(to - from, rarity[sortedTerms[from]]) / norm));
        }
        rows.endRow();
    }

    private static int endOfRun(int[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] == sorted[from]) {
            to++;
        }
        return to;
    }

    private static double weight(int count, float rarity) {
        return (1 + Math.log(count)) * rarity;
    }

    /** Collects the words of documents, one after another. */
    public static final class Builder {

        private final Map<String, Integer> vocabulary = new HashMap<>();
        private final List<int[]> documents = new ArrayList<>();

        /** Adds the next document, numbered from 0. */
        public void add(String text) {
            List<String> words = Words.of(text);
            int[] found = new int[words.size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = vocabulary.computeIfAbsent(words.get(i), unseen -> vocabulary.size());
            }
            documents.add(found);
        }

        /**
         * Builds the vectors. Row i is the document numbered {@code order[i]}; terms are numbered alphabetically, so
         * that the result does not depend on the order in which documents came.
         */
        public TermVectors build(int[] order) {
            String[] terms = vocabulary.keySet().stream().sorted().toArray(String[]::new);
            int[] renumbered = new int[terms.length];
            Map<String, Integer> sorted = HashMap.newHashMap(terms.length);
            for (int i = 0; i < terms.length; i++) {
                renumbered[vocabulary.getOrDefault(terms[i], 0)] = i;
                sorted.put(terms[i], i);
            }
            for (int[] document : documents) {
                Arrays.setAll(document, i -> renumbered[document[i]]);
                Arrays.sort(document);
            }
            float[] rarity = rarity(terms.length);
            var rows = new WeightedRows.Builder(order.length);
            for (int document : order) {
                endDocument(documents.get(document), rarity, rows);
            }
            return new TermVectors(sorted, terms, rarity, rows.build());
        }

        private float[] rarity(int terms) {
            int[] frequency = new int[terms];
            for (int[] document : documents) {
                for (int from = 0; from < document.length; from = endOfRun(document, from)) {
                    frequency[document[from]]++;
                }
            }
            float[] rarity = new float[terms];
            for (int i = 0; i < terms; i++) {
                rarity[i] = (float) Math.log1p((double) documents.size() / frequency[i]);
            }
            return rarity;
        }
    }
}
