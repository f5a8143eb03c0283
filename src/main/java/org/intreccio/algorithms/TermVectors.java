package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds documents as unit vectors of their words, weighted (1 + ln tf) · ln(1 + N/df): the {@code ltc} scheme of
 * Manning, Raghavan and Schütze, Introduction to Information Retrieval, § 6.4.
 *
 * <p>The inner product of two documents is the cosine of their angle, in 0..1. A version made by a {@link Patch} measures by the
 * {@link WordStatistics} of the one before: N and df stay, and words that nobody had used are passed over, until all is built anew.
 */
public final class TermVectors {

    private final WordStatistics words;
    private final WeightedRows documents;
    private final WeightedRows postings;
    /** Documents from this number on came after the postings were made. */
    private final int posted;

    private final boolean dropped;

    private TermVectors(
            WordStatistics words, WeightedRows documents, WeightedRows postings, int posted, boolean dropped) {
        this.words = words;
        this.documents = documents;
        this.postings = postings;
        this.posted = posted;
        this.dropped = dropped;
    }

    /** Returns the rows document → term. */
    public WeightedRows documents() {
        return documents;
    }

    /** Returns what the documents are measured by. */
    public WordStatistics words() {
        return words;
    }

    public int terms() {
        return words.size();
    }

    public String term(int index) {
        return words.term(index);
    }

    /** Returns a text as a dense unit vector over the known terms; all 0 where it has none of them. */
    public float[] vector(String text) {
        float[] dense = new float[terms()];
        row(text).addTo(dense, 0, 1);
        return dense;
    }

    /** Returns a text as the only row of its own. */
    public WeightedRows row(String text) {
        var row = new WeightedRows.Builder(1);
        endDocument(words.known(text), words, row);
        return row.build();
    }

    /**
     * Returns the documents that share words with a dense vector, and the cosine as far as the budget went: words are
     * looked up rarest first, so that many documents cost no more than the budget, but for the few that came with a patch.
     */
    public ScoreMap alike(float[] dense, int budget) {
        int[] rarestFirst = IntStream.range(0, dense.length)
                .filter(term -> dense[term] > 0)
                .boxed()
                .sorted((one, other) -> Integer.compare(postings.size(one), postings.size(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        var alike = new ScoreMap(10_000);
        int left = budget;
        for (int term : rarestFirst) {
            left -= postings.size(term);
            if (left < 0) {
                break;
            }
            for (int i = postings.from(term); i < postings.to(term); i++) {
                if (!dropped || documents.size(postings.value(i)) > 0) {
                    alike.add(postings.value(i), dense[term] * postings.weight(i));
                }
            }
        }
        for (int document = posted; document < documents.rows(); document++) {
            double cosine = documents.dot(document, dense);
            if (cosine > 0) {
                alike.add(document, cosine);
            }
        }
        return alike;
    }

    /** Counts the bytes that this takes, without the words themselves. */
    public long bytes() {
        return documents.bytes() + postings.bytes();
    }

    private static void endDocument(int[] sortedTerms, WordStatistics words, WeightedRows.Builder rows) {
        double squares = 0;
        for (int from = 0, to; from < sortedTerms.length; from = to) {
            to = endOfRun(sortedTerms, from);
            squares += Math.pow(weight(to - from, words.rarity(sortedTerms[from])), 2);
        }
        double norm = Math.sqrt(squares);
        for (int from = 0, to; from < sortedTerms.length; from = to) {
            to = endOfRun(sortedTerms, from);
            rows.add(sortedTerms[from], (float) (weight(to - from, words.rarity(sortedTerms[from])) / norm));
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

    /** Begins the next version. */
    public Patch patch() {
        return new Patch(this);
    }

    /** Collects documents that come and go. Not thread-safe. */
    public static final class Patch {

        private final TermVectors old;
        private final WeightedRows.Patch documents;
        private boolean dropped;
        private final WeightedRows nothing = new WeightedRows.Builder(1).build();

        private Patch(TermVectors old) {
            this.old = old;
            this.documents = old.documents.patch();
            this.dropped = old.dropped;
        }

        /** Adds a document behind the others. */
        public void add(int document, WeightedRows row) {
            documents.set(document, row, 0);
        }

        /** Takes the words of a document away; its number stays. */
        public void drop(int document) {
            documents.set(document, nothing, 0);
            dropped = true;
        }

        public TermVectors apply(int size) {
            return new TermVectors(old.words, documents.apply(size), old.postings, old.posted, dropped);
        }
    }

    /** Collects the words of documents, one after another. */
    public static final class Builder {

        private final @Nullable WordStatistics given;
        private final Map<String, Integer> vocabulary = new HashMap<>();
        private final List<int[]> documents = new ArrayList<>();

        public Builder() {
            this(null);
        }

        /** Measures by given statistics instead of those of the documents themselves. */
        public Builder(@Nullable WordStatistics given) {
            this.given = given;
        }

        /** Adds the next document, numbered from 0. */
        public void add(String text) {
            List<String> words = Words.of(text);
            int[] found = new int[words.size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = vocabulary.computeIfAbsent(words.get(i), unseen -> vocabulary.size());
            }
            Arrays.sort(found);
            documents.add(found);
        }

        /**
         * Builds the vectors. Row i is the document numbered {@code order[i]}; terms are numbered alphabetically, so
         * that the result does not depend on the order in which documents came.
         */
        public TermVectors build(int[] order) {
            WordStatistics words = given == null ? WordStatistics.of(vocabulary, documents) : given;
            int[] renumbered = words.renumbered(vocabulary);
            var rows = new WeightedRows.Builder(order.length);
            for (int document : order) {
                int[] known = Arrays.stream(documents.get(document))
                        .map(term -> renumbered[term])
                        .filter(term -> term >= 0)
                        .sorted()
                        .toArray();
                endDocument(known, words, rows);
            }
            WeightedRows built = rows.build();
            return new TermVectors(words, built, built.transposed(words.size()), order.length, false);
        }
    }
}
