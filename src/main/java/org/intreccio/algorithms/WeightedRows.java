package org.intreccio.algorithms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps, for each row, ints with a weight, in the order in which they were added: eight bytes an entry.
 *
 * <p>Serves as a sparse matrix, such as of documents and their words. Immutable; a {@link Patch} makes the next version, which
 * shares the arrays, see {@link IntRows}.
 */
public final class WeightedRows {

    private final RowIndex index;
    private final int[] values;
    private final float[] weights;
    private final AtomicInteger filled;
    private final int used;
    private final int size;

    private WeightedRows(int[] offsets, int[] values, float[] weights, int used) {
        this(new RowIndex(offsets), values, weights, new AtomicInteger(used), used, used);
    }

    private WeightedRows(RowIndex index, int[] values, float[] weights, AtomicInteger filled, int used, int size) {
        this.index = index;
        this.values = values;
        this.weights = weights;
        this.filled = filled;
        this.used = used;
        this.size = size;
    }

    public int rows() {
        return index.rows();
    }

    /** Counts the entries of all rows. */
    public int size() {
        return size;
    }

    public int size(int row) {
        return index.to(row) - index.from(row);
    }

    public int from(int row) {
        return index.from(row);
    }

    public int to(int row) {
        return index.to(row);
    }

    public int value(int position) {
        return values[position];
    }

    public float weight(int position) {
        return weights[position];
    }

    /** Returns the weight of a value in a row, 0 where it is not there; walks the row. */
    public float weight(int row, int value) {
        for (int i = index.from(row), to = index.to(row); i < to; i++) {
            if (values[i] == value) {
                return weights[i];
            }
        }
        return 0;
    }

    /** Returns the inner product of a row with a dense vector. */
    public double dot(int row, float[] dense) {
        double sum = 0;
        for (int i = index.from(row), to = index.to(row); i < to; i++) {
            sum += weights[i] * dense[values[i]];
        }
        return sum;
    }

    /** Adds a row, times a factor, to a dense vector. */
    public void addTo(float[] dense, int row, float factor) {
        for (int i = index.from(row), to = index.to(row); i < to; i++) {
            dense[values[i]] += weights[i] * factor;
        }
    }

    /** Whether a row holds the same, in the same order, as one of other rows. */
    public boolean sameRow(int row, WeightedRows other, int otherRow) {
        return Arrays.equals(values, from(row), to(row), other.values, other.from(otherRow), other.to(otherRow))
                && Arrays.equals(weights, from(row), to(row), other.weights, other.from(otherRow), other.to(otherRow));
    }

    /** Returns the same entries read by value: rows become values, in ascending order of the former row. */
    public WeightedRows transposed(int columns) {
        int[] starts = new int[columns + 1];
        for (int row = 0; row < rows(); row++) {
            for (int i = from(row); i < to(row); i++) {
                starts[values[i] + 1]++;
            }
        }
        for (int column = 0; column < columns; column++) {
            starts[column + 1] += starts[column];
        }
        int[] next = starts.clone();
        int[] flipped = new int[size];
        float[] weight = new float[size];
        for (int row = 0; row < rows(); row++) {
            for (int i = from(row); i < to(row); i++) {
                int slot = next[values[i]]++;
                flipped[slot] = row;
                weight[slot] = weights[i];
            }
        }
        return new WeightedRows(starts, flipped, weight, size);
    }

    /** Counts the bytes that this takes. */
    public long bytes() {
        return index.bytes() + 4L * values.length + 4L * weights.length;
    }

    /** Begins the next version. */
    public Patch patch() {
        return new Patch(this);
    }

    /** Collects rows that change and makes the next version, see {@link IntRows.Patch}. Not thread-safe. */
    public static final class Patch {

        private record Row(WeightedRows of, int row) {}

        private final WeightedRows old;
        private final Map<Integer, Row> changed = new TreeMap<>();

        private Patch(WeightedRows old) {
            this.old = old;
        }

        /** Makes a row hold what a row elsewhere holds. */
        public void set(int row, WeightedRows of, int ofRow) {
            changed.put(row, new Row(of, ofRow));
        }

        /** Makes the version with so many rows, never fewer than before. */
        public WeightedRows apply(int rows) {
            if (changed.isEmpty() && rows == old.rows()) {
                return old;
            }
            int added = 0;
            int size = old.size;
            for (Map.Entry<Integer, Row> each : changed.entrySet()) {
                Row now = each.getValue();
                added += now.of.size(now.row);
                size += now.of.size(now.row) - old.size(each.getKey());
            }
            return RowIndex.claim(old.filled, old.used, added, old.values.length)
                    ? appended(rows, added, size)
                    : copied(rows, size);
        }

        private WeightedRows appended(int rows, int added, int size) {
            Map<Integer, RowIndex.Place> places = new HashMap<>();
            int at = old.used;
            for (Map.Entry<Integer, Row> each : changed.entrySet()) {
                int end = at + copy(each.getValue(), old.values, old.weights, at);
                places.put(each.getKey(), new RowIndex.Place(at, end));
                at = end;
            }
            return new WeightedRows(
                    old.index.with(places, rows), old.values, old.weights, old.filled, old.used + added, size);
        }

        private WeightedRows copied(int rows, int size) {
            int[] offsets = new int[rows + 1];
            int[] values = new int[RowIndex.withSpare(size)];
            float[] weights = new float[values.length];
            for (int row = 0; row < rows; row++) {
                Row now = changed.getOrDefault(row, new Row(old, row));
                offsets[row + 1] = offsets[row] + copy(now, values, weights, offsets[row]);
            }
            return new WeightedRows(offsets, values, weights, size);
        }

        private static int copy(Row row, int[] values, float[] weights, int at) {
            int size = row.of.size(row.row);
            System.arraycopy(row.of.values, row.of.from(row.row), values, at, size);
            System.arraycopy(row.of.weights, row.of.from(row.row), weights, at, size);
            return size;
        }
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
            int capacity = RowIndex.withSpare(size);
            return new WeightedRows(
                    Arrays.copyOf(offsets, row + 1),
                    Arrays.copyOf(values, capacity),
                    Arrays.copyOf(weights, capacity),
                    size);
        }
    }
}
