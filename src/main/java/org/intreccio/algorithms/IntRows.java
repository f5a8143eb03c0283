package org.intreccio.algorithms;

import java.util.Arrays;

/**
 * Keeps, for each of n rows, a sorted set of ints in two flat arrays (compressed sparse rows).
 *
 * <p>Costs four bytes a value and four a row; immutable, so any number of threads may read it.
 */
public final class IntRows {

    private final int[] offsets;
    private final int[] values;

    private IntRows(int[] offsets, int[] values) {
        this.offsets = offsets;
        this.values = values;
    }

    public int rows() {
        return offsets.length - 1;
    }

    /** Counts the values of all rows. */
    public int size() {
        return values.length;
    }

    public int size(int row) {
        return offsets[row + 1] - offsets[row];
    }

    /** Returns the position of the row's first value, for loops {@code for (i = from; i < to; i++) at(i)}. */
    public int from(int row) {
        return offsets[row];
    }

    /** Returns the position after the row's last value. */
    public int to(int row) {
        return offsets[row + 1];
    }

    public int at(int position) {
        return values[position];
    }

    public boolean contains(int row, int value) {
        return Arrays.binarySearch(values, offsets[row], offsets[row + 1], value) >= 0;
    }

    /** Returns the rows that hold each value: the same pairs, read the other way. */
    public IntRows transposed(int columns) {
        var pairs = new Pairs(values.length);
        for (int row = 0; row < rows(); row++) {
            for (int i = from(row); i < to(row); i++) {
                pairs.add(values[i], row);
            }
        }
        return pairs.toRows(columns);
    }

    /** Collects pairs in any order, in two growing arrays. */
    public static final class Pairs {

        private int[] left;
        private int[] right;
        private int size;

        public Pairs() {
            this(16);
        }

        public Pairs(int capacity) {
            left = new int[Math.max(1, capacity)];
            right = new int[Math.max(1, capacity)];
        }

        public void add(int row, int value) {
            if (size == left.length) {
                left = Arrays.copyOf(left, size * 2);
                right = Arrays.copyOf(right, size * 2);
            }
            left[size] = row;
            right[size++] = value;
        }

        public int size() {
            return size;
        }

        public int row(int i) {
            return left[i];
        }

        public int value(int i) {
            return right[i];
        }

        /** Sorts the pairs into rows by counting, each row ascending and without repetition. */
        public IntRows toRows(int rows) {
            int[] offsets = new int[rows + 1];
            for (int i = 0; i < size; i++) {
                offsets[left[i] + 1]++;
            }
            for (int row = 0; row < rows; row++) {
                offsets[row + 1] += offsets[row];
            }
            int[] next = offsets.clone();
            int[] values = new int[size];
            for (int i = 0; i < size; i++) {
                values[next[left[i]]++] = right[i];
            }
            return distinct(offsets, values);
        }

        private static IntRows distinct(int[] offsets, int[] values) {
            int kept = 0;
            for (int row = 0, from = 0; row < offsets.length - 1; row++) {
                int to = offsets[row + 1];
                Arrays.sort(values, from, to);
                offsets[row] = kept;
                for (int i = from; i < to; i++) {
                    if (i == from || values[i] != values[i - 1]) {
                        values[kept++] = values[i];
                    }
                }
                from = to;
            }
            offsets[offsets.length - 1] = kept;
            return new IntRows(offsets, kept == values.length ? values : Arrays.copyOf(values, kept));
        }
    }
}
