package org.intreccio.algorithms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/**
 * Keeps, for each of n rows, a set of ints in one flat array (compressed sparse rows), sorted when built.
 *
 * <p>Costs four bytes a value and four a row, and a sixteenth of room for rows to be written anew; immutable, so any number of
 * threads may read it. A {@link Patch} makes the next version, which shares the array.
 */
public final class IntRows {

    private final RowIndex index;
    private final int[] values;
    private final AtomicInteger filled;
    private final int used;
    private final int size;

    private IntRows(int[] offsets, int[] values, int used) {
        this(new RowIndex(offsets), values, new AtomicInteger(used), used, used);
    }

    private IntRows(RowIndex index, int[] values, AtomicInteger filled, int used, int size) {
        this.index = index;
        this.values = values;
        this.filled = filled;
        this.used = used;
        this.size = size;
    }

    public int rows() {
        return index.rows();
    }

    /** Counts the values of all rows. */
    public int size() {
        return size;
    }

    public int size(int row) {
        return index.to(row) - index.from(row);
    }

    /** Returns the position of the row's first value, for loops {@code for (i = from; i < to; i++) at(i)}. */
    public int from(int row) {
        return index.from(row);
    }

    /** Returns the position after the row's last value. */
    public int to(int row) {
        return index.to(row);
    }

    public int at(int position) {
        return values[position];
    }

    /** Returns a copy of a row. */
    public int[] row(int row) {
        return Arrays.copyOfRange(values, index.from(row), index.to(row));
    }

    /** Looks a value up in a row that ascends. */
    public boolean contains(int row, int value) {
        return Arrays.binarySearch(values, index.from(row), index.to(row), value) >= 0;
    }

    /** Returns the rows that hold each value: the same pairs, read the other way. */
    public IntRows transposed(int columns) {
        return transposed(columns, value -> value);
    }

    /** Returns the rows that hold each value, by the column that a value is counted in; those with a negative one are passed over. */
    public IntRows transposed(int columns, IntUnaryOperator column) {
        int[] offsets = new int[columns + 1];
        for (int row = 0; row < rows(); row++) {
            for (int i = from(row); i < to(row); i++) {
                int at = column.applyAsInt(values[i]);
                if (at >= 0) {
                    offsets[at + 1]++;
                }
            }
        }
        for (int each = 0; each < columns; each++) {
            offsets[each + 1] += offsets[each];
        }
        int[] next = offsets.clone();
        int kept = offsets[columns];
        int[] flipped = new int[RowIndex.withSpare(kept)];
        for (int row = 0; row < rows(); row++) {
            for (int i = from(row); i < to(row); i++) {
                int at = column.applyAsInt(values[i]);
                if (at >= 0) {
                    flipped[next[at]++] = row;
                }
            }
        }
        return new IntRows(offsets, flipped, kept);
    }

    /** Counts the bytes that this takes. */
    public long bytes() {
        return index.bytes() + 4L * values.length;
    }

    /** Begins the next version. */
    public Patch patch() {
        return new Patch(this);
    }

    /**
     * Collects rows that change and makes the next version: in time proportional to what changes, but for one time in a while, when
     * the room behind is spent and all rows are copied together anew. Not thread-safe.
     */
    public static final class Patch {

        private final IntRows old;
        private final Map<Integer, int[]> changed = new TreeMap<>();

        private Patch(IntRows old) {
            this.old = old;
        }

        /** Says what a row holds from now on, in this order. */
        public void set(int row, int[] values) {
            changed.put(row, values);
        }

        /** Returns what a row holds by now. */
        public int[] row(int row) {
            int[] now = changed.get(row);
            return now == null ? old.row(row) : now;
        }

        /** Adds a value to a row that ascends, or takes it out. */
        public void put(int row, int value, boolean in) {
            set(row, SortedInts.with(row(row), value, in));
        }

        /** Makes the version with so many rows, never fewer than before. */
        public IntRows apply(int rows) {
            if (changed.isEmpty() && rows == old.rows()) {
                return old;
            }
            int added = 0;
            int size = old.size;
            for (Map.Entry<Integer, int[]> each : changed.entrySet()) {
                added += each.getValue().length;
                size += each.getValue().length - old.size(each.getKey());
            }
            return RowIndex.claim(old.filled, old.used, added, old.values.length)
                    ? appended(rows, added, size)
                    : copied(rows, size);
        }

        private IntRows appended(int rows, int added, int size) {
            Map<Integer, RowIndex.Place> places = new HashMap<>();
            int at = old.used;
            for (Map.Entry<Integer, int[]> each : changed.entrySet()) {
                int[] row = each.getValue();
                System.arraycopy(row, 0, old.values, at, row.length);
                places.put(each.getKey(), new RowIndex.Place(at, at + row.length));
                at += row.length;
            }
            return new IntRows(old.index.with(places, rows), old.values, old.filled, old.used + added, size);
        }

        private IntRows copied(int rows, int size) {
            int[] offsets = new int[rows + 1];
            int[] values = new int[RowIndex.withSpare(size)];
            for (int row = 0; row < rows; row++) {
                int[] now = changed.get(row);
                int from = now == null ? old.from(row) : 0;
                int length = now == null ? old.size(row) : now.length;
                System.arraycopy(now == null ? old.values : now, from, values, offsets[row], length);
                offsets[row + 1] = offsets[row] + length;
            }
            return new IntRows(offsets, values, size);
        }
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
            int[] values = new int[RowIndex.withSpare(size)];
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
            return new IntRows(offsets, values, kept);
        }
    }
}
