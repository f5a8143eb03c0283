package org.intreccio.algorithms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows the words of a body of documents and how rare each is there: ln(1 + N/df).
 *
 * <p>Documents that come later may be measured by it too; words that it does not know are passed over then.
 */
public final class WordStatistics {

    private final Map<String, Integer> numbers;
    private final String[] terms;
    private final float[] rarity;

    private WordStatistics(Map<String, Integer> numbers, String[] terms, float[] rarity) {
        this.numbers = numbers;
        this.terms = terms;
        this.rarity = rarity;
    }

    /**
     * Counts words.
     *
     * @param found the number that each word has in the documents
     * @param documents the numbers of the words of each document, as often as they stand there; ascending
     */
    static WordStatistics of(Map<String, Integer> found, List<int[]> documents) {
        String[] terms = found.keySet().stream().sorted().toArray(String[]::new);
        Map<String, Integer> numbers = HashMap.newHashMap(terms.length);
        int[] frequency = new int[terms.length];
        for (int[] document : documents) {
            for (int i = 0; i < document.length; i++) {
                frequency[document[i]] += i == 0 || document[i] != document[i - 1] ? 1 : 0;
            }
        }
        float[] rarity = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            numbers.put(terms[i], i);
            int holding = frequency[found.getOrDefault(terms[i], 0)];
            rarity[i] = (float) Math.log1p((double) documents.size() / holding);
        }
        return new WordStatistics(numbers, terms, rarity);
    }

    int size() {
        return terms.length;
    }

    String term(int index) {
        return terms[index];
    }

    float rarity(int term) {
        return rarity[term];
    }

    /** Returns the numbers of the words of a text that are known, as often as they stand there, ascending. */
    int[] known(String text) {
        return Words.of(text).stream()
                .filter(numbers::containsKey)
                .mapToInt(word -> numbers.getOrDefault(word, 0))
                .sorted()
                .toArray();
    }

    /** Returns, by another numbering of words, the numbers they have here; -1 for what is not known. */
    int[] renumbered(Map<String, Integer> others) {
        int[] renumbered = new int[others.size()];
        others.forEach((word, number) -> renumbered[number] = numbers.getOrDefault(word, -1));
        return renumbered;
    }
}
