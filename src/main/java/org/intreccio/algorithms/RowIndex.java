package org.intreccio.algorithms;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Knows where each row of a flat array begins and ends: as it was built, by one offset a row; for rows that were written
 * anew, behind all others, by a small table.
 *
 * <p>Immutable. Versions share the offsets; a new version copies the table, which holds moved rows alone, and one bit a row.
 */
final class RowIndex {

    private static final int GOLDEN = 0x9E3779B9;
    private static final int WIDTH = 3;
    private static final int SPARE = 1_024;

    private final int[] offsets;
    private final int rows;
    private final long[] moved;
    /** Triples of row + 1, from, to at open addresses; twice as many as moved rows. */
    private final int[] table;

    private final int count;

    RowIndex(int[] offsets) {
        this(offsets, offsets.length - 1, new long[0], new int[WIDTH], 0);
    }

    private RowIndex(int[] offsets, int rows, long[] moved, int[] table, int count) {
        this.offsets = offsets;
        this.rows = rows;
        this.moved = moved;
        this.table = table;
        this.count = count;
    }

    /** Where rows stand that were written anew. */
    record Place(int from, int to) {}

    int rows() {
        return rows;
    }

    int from(int row) {
        return stays(row) ? offsets[row] : moved(row, 1);
    }

    int to(int row) {
        return stays(row) ? offsets[row + 1] : moved(row, 2);
    }

    private boolean stays(int row) {
        int word = row >>> 6;
        return row < offsets.length - 1 && (word >= moved.length || (moved[word] & (1L << row)) == 0);
    }

    /** Rows that were never written stand nowhere, from 0 to 0. */
    private int moved(int row, int column) {
        int at = slot(table, row);
        return table[at] == 0 ? 0 : table[at + column];
    }

    /** Returns this index with these rows at their new places, and with so many rows. */
    RowIndex with(Map<Integer, Place> places, int newRows) {
        long[] bits = moved.length == 0 ? new long[(offsets.length + 63) >>> 6] : moved.clone();
        int capacity = Integer.highestOneBit(Math.max(1, count + places.size())) << 2;
        int[] grown = new int[Math.max(capacity * WIDTH, table.length)];
        int held = 0;
        for (int i = 0; i < table.length; i += WIDTH) {
            held += table[i] == 0 ? 0 : put(grown, table[i] - 1, table[i + 1], table[i + 2]);
        }
        for (Map.Entry<Integer, Place> each : places.entrySet()) {
            int row = each.getKey();
            held += put(grown, row, each.getValue().from(), each.getValue().to());
            if (row < offsets.length - 1) {
                bits[row >>> 6] |= 1L << row;
            }
        }
        return new RowIndex(offsets, newRows, bits, grown, held);
    }

    private static int put(int[] table, int row, int from, int to) {
        int at = slot(table, row);
        int before = table[at];
        table[at] = row + 1;
        table[at + 1] = from;
        table[at + 2] = to;
        return before == 0 ? 1 : 0;
    }

    private static int slot(int[] table, int row) {
        int slots = table.length / WIDTH;
        int at = slots == 1 ? 0 : (row * GOLDEN) >>> Integer.numberOfLeadingZeros(slots - 1);
        while (table[at * WIDTH] != 0 && table[at * WIDTH] != row + 1) {
            at = (at + 1) & (slots - 1);
        }
        return at * WIDTH;
    }

    /** Counts the bytes that this takes. */
    long bytes() {
        return 4L * offsets.length + 8L * moved.length + 4L * table.length;
    }

    /** Returns the capacity of an array of so many values with room for rows to be written anew: a sixteenth. */
    static int withSpare(int values) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE - 8, (long) values + values / 16 + Math.min(values, SPARE)));
    }

    /**
     * Claims room behind the values of a version for the next one. Only one version may follow in the same array: whoever comes
     * second, from the same version, must copy.
     */
    static boolean claim(AtomicInteger filled, int used, int added, int capacity) {
        return added <= capacity - used && filled.compareAndSet(used, used + added);
    }
}
