package org.intreccio.algorithms;

import java.util.Arrays;

/**
 * Sums scores by key in one flat hash table: the accumulator of a query that touches few of many keys.
 *
 * <p>Holds no boxed value and costs nothing for keys that are never touched, unlike an array over all of
 * them. Keys are kept in the order of their first use, so that a walk over them is the same every time. Not thread-safe.
 */
public final class ScoreMap {

    private static final int GOLDEN = 0x9E3779B9;

    private int[] slots;
    private int[] keys;
    private double[] scores;
    private int size;

    public ScoreMap() {
        this(64);
    }

    public ScoreMap(int expected) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) << 2);
        slots = new int[capacity];
        keys = new int[capacity >> 1];
        scores = new double[capacity >> 1];
    }

    /** Adds to the score of a key, which starts at 0. */
    public void add(int key, double score) {
        int i = place(key);
        scores[i] += score;
    }

    /** Raises the score of a key to at least the given one. */
    public void raise(int key, double score) {
        int i = place(key);
        scores[i] = Math.max(scores[i], score);
    }

    /** Returns the score of a key, 0 where it was never touched. */
    public double get(int key) {
        int i = slots[find(key)];
        return i == 0 ? 0 : scores[i - 1];
    }

    public boolean contains(int key) {
        return slots[find(key)] != 0;
    }

    public int size() {
        return size;
    }

    /** Returns the i-th key in order of first use. */
    public int key(int i) {
        return keys[i];
    }

    /** Returns the score of the i-th key in order of first use. */
    public double score(int i) {
        return scores[i];
    }

    /** Returns all keys, ascending. */
    public int[] sortedKeys() {
        int[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns the highest score, 0 where there is none above it. */
    public double max() {
        double max = 0;
        for (int i = 0; i < size; i++) {
            max = Math.max(max, scores[i]);
        }
        return max;
    }

    private int place(int key) {
        int slot = find(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == keys.length) {
            grow();
            slot = find(key);
        }
        keys[size] = key;
        slots[slot] = ++size;
        return size - 1;
    }

    private int find(int key) {
        int mask = slots.length - 1;
        int slot = (key * GOLDEN) >>> Integer.numberOfLeadingZeros(mask);
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, size * 2);
        scores = Arrays.copyOf(scores, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[find(keys[i])] = i + 1;
        }
    }
}
