package org.intreccio.algorithms;

import java.util.Arrays;

/**
 * Keeps, for each row, ints with a weight, in the order in which they were added: eight bytes an entry.
 *
 * <p>Serves as a weighted adjacency (rows strongest first) and as a sparse matrix (rows of terms).
 */
public final class WeightedRows {

    private final int[] offsets;
    private final int[] values;
    private final float[] weights;

    private WeightedRows(int[] offsets, int[] values, float[] weights) {
        this.offsets = offsets;
        this.values = values;
        this.weights = weights;
    }

    public int rows() {
        return offsets.length - 1;
    }

    /** Counts the entries of all rows. */
    public int size() {
        return values.length;
    }

    public int size(int row) {
        return offsets[row + 1] - offsets[row];
    }

    public int from(int row) {
        return offsets[row];
    }

    public int to(int row) {
        return offsets[row + 1];
    }

    public int value(int position) {
        return values[position];
    }

    public float weight(int position) {
        return weights[position];
    }

    /** Returns the weight of a value in a row, 0 where it is not there; walks the row. */
    public float weight(int row, int value) {
        for (int i = offsets[row]; i < offsets[row + 1]; i++) {
            if (values[i] == value) {
                return weights[i];
            }
        }
        return 0;
    }

    /** Returns the inner product of a row with a dense vector. */
    public double dot(int row, float[] dense) {
        double sum = 0;
        for (int i = offsets[row], to = offsets[row + 1]; i < to; i++) {
            sum += weights[i] * dense[values[i]];
        }
        return sum;
    }

    /** Adds a row, times a factor, to a dense vector. */
    public void addTo(float[] dense, int row, float factor) {
        for (int i = offsets[row], to = offsets[row + 1]; i < to; i++) {
            dense[values[i]] += weights[i] * factor;
        }
    }

    /** Returns the same entries read by value: rows become values, in ascending order of the former row. */
    public WeightedRows transposed(int columns) {
        int[] starts = new int[columns + 1];
        for (int value : values) {
            starts[value + 1]++;
        }
        for (int column = 0; column < columns; column++) {
            starts[column + 1] += starts[column];
        }
        int[] next = starts.clone();
        int[] flipped = new int[values.length];
        float[] weight = new float[values.length];
        for (int row = 0; row < rows(); row++) {
            for (int i = offsets[row]; i < offsets[row + 1]; i++) {
                int slot = next[values[i]]++;
                flipped[slot] = row;
                weight[slot] = weights[i];
            }
        }
        return new WeightedRows(starts, flipped, weight);
    }

    /** Builds rows one after another. */
    public static final class Builder {

        private int[] offsets;
        private int[] values = new int[64];
        private float[] weights = new float[64];
        private int row;
        private int size;

        public Builder(int rows) {
            offsets = new int[rows + 1];
        }

        public void add(int value, float weight) {
            if (size == values.length) {
                int capacity = Math.max(size + 1, size + (size >> 1));
                values = Arrays.copyOf(values, capacity);
                weights = Arrays.copyOf(weights, capacity);
            }
            values[size] = value;
            weights[size++] = weight;
        }

        /** Closes the current row; the next entries belong to the next. */
        public void endRow() {
            if (row + 1 == offsets.length) {
                offsets = Arrays.copyOf(offsets, Math.max(16, offsets.length * 2));
            }
            offsets[++row] = size;
        }

        public WeightedRows build() {
            return new WeightedRows(
                    Arrays.copyOf(offsets, row + 1), Arrays.copyOf(values, size), Arrays.copyOf(weights, size));
        }
    }
}
