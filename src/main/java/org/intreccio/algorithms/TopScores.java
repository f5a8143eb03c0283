package org.intreccio.algorithms;

/**
 * Keeps the k highest-scored keys of a stream; among equal scores the lower key wins, or the one that stands first in the order
 * given, whatever the order of arrival.
 *
 * <p>A binary heap with the weakest kept on top: O(log k) an offer. Scores that are not a number are refused.
 */
public final class TopScores {

    private final int[] keys;
    private final double[] scores;
    private final Order order;
    private int size;

    public TopScores(int k) {
        this(k, Integer::compare);
    }

    public TopScores(int k, Order order) {
        if (k < 0) {
            throw new IllegalArgumentException("cannot keep " + k + " scores");
        }
        keys = new int[k];
        scores = new double[k];
        this.order = order;
    }

    /** An order of keys. */
    public interface Order {

        /** Returns a negative number where {@code one} comes first, as comparators do. */
        int compare(int one, int other);
    }

    /** Offers a key once; offering the same key again would keep it twice. */
    public void offer(int key, double score) {
        if (Double.isNaN(score)) {
            throw new IllegalArgumentException("score of " + key + " is not a number");
        }
        if (size < keys.length) {
            keys[size] = key;
            scores[size] = score;
            rise(size++);
        } else if (size > 0 && weaker(keys[0], scores[0], key, score)) {
            keys[0] = key;
            scores[0] = score;
            sink(0, size);
        }
    }

    /** Returns the kept keys, best first, and empties this. */
    public int[] drain() {
        int[] ordered = new int[size];
        while (size > 0) {
            ordered[--size] = keys[0];
            keys[0] = keys[size];
            scores[0] = scores[size];
            sink(0, size);
        }
        return ordered;
    }

    private void rise(int child) {
        for (int i = child; i > 0; ) {
            int parent = (i - 1) / 2;
            if (!weaker(keys[i], scores[i], keys[parent], scores[parent])) {
                return;
            }
            swap(i, parent);
            i = parent;
        }
    }

    private void sink(int top, int end) {
        for (int i = top; ; ) {
            int child = 2 * i + 1;
            if (child >= end) {
                return;
            }
            if (child + 1 < end && weaker(keys[child + 1], scores[child + 1], keys[child], scores[child])) {
                child++;
            }
            if (!weaker(keys[child], scores[child], keys[i], scores[i])) {
                return;
            }
            swap(i, child);
            i = child;
        }
    }

    private void swap(int i, int j) {
        int key = keys[i];
        double score = scores[i];
        keys[i] = keys[j];
        scores[i] = scores[j];
        keys[j] = key;
        scores[j] = score;
    }

    private boolean weaker(int key, double score, int otherKey, double otherScore) {
        int difference = Double.compare(score, otherScore);
        return difference < 0 || (difference == 0 && order.compare(key, otherKey) > 0);
    }
}
