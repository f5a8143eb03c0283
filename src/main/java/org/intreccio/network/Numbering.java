package org.intreccio.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers nodes by their ids. Those that a snapshot was built with stand in its order; those that came later follow as they
 * came; numbers of those that went are not given again.
 *
 * <p>Immutable. Versions share the columns of their table: the first to follow a version may write behind it, whoever else follows copies.
 */
final class Numbering {

    private final String[] ids;
    /** The numbers as built, in the order of ids; null where the numbers themselves follow it. */
    private final int @Nullable [] byId;

    private final int built;
    private final int size;
    private final Map<String, Integer> later;
    private final BitSet gone;
    private final AtomicInteger filled;

    /** Numbers these ids as they stand. */
    Numbering(String[] ids, boolean ascending) {
        this(
                ids,
                ascending ? null : byId(ids),
                ids.length,
                ids.length,
                Map.of(),
                new BitSet(),
                new AtomicInteger(ids.length));
    }

    private Numbering(
            String[] ids,
            int @Nullable [] byId,
            int built,
            int size,
            Map<String, Integer> later,
            BitSet gone,
            AtomicInteger filled) {
        this.ids = ids;
        this.byId = byId;
        this.built = built;
        this.size = size;
        this.later = later;
        this.gone = gone;
        this.filled = filled;
    }

    private static int[] byId(String[] ids) {
        return IntStream.range(0, ids.length)
                .boxed()
                .sorted((one, other) -> ids[one].compareTo(ids[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    String[] ids() {
        return ids;
    }

    /** Counts the numbers given, those of nodes that went too. */
    int size() {
        return size;
    }

    int present() {
        return size - gone.cardinality();
    }

    /** Counts the numbers that a snapshot built anew would give otherwise. */
    int waste() {
        return later.size() + gone.cardinality();
    }

    boolean isGone(int number) {
        return gone.get(number);
    }

    /** Whether the number was given when the snapshot was built: such numbers stand in its order. */
    boolean isBuilt(int number) {
        return number < built;
    }

    /** Returns the number of a node, negative where it is not here. */
    int number(String id) {
        int known = byId == null ? Arrays.binarySearch(ids, 0, built, id) : search(byId, id);
        return known >= 0 && !gone.get(known) ? known : later.getOrDefault(id, -1);
    }

    private int search(int[] order, String id) {
        int low = 0;
        int high = order.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int difference = ids[order[middle]].compareTo(id);
            if (difference == 0) {
                return order[middle];
            }
            low = difference < 0 ? middle + 1 : low;
            high = difference < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** Begins the next version. */
    Growth grow() {
        return new Growth(this);
    }

    /** Collects nodes that come and go. */
    static final class Growth {

        private final Numbering old;
        private final Map<String, Integer> later;
        private final BitSet gone;
        private int size;

        private Growth(Numbering old) {
            this.old = old;
            this.later = new HashMap<>(old.later);
            this.gone = (BitSet) old.gone.clone();
            this.size = old.size;
        }

        int number(String id) {
            Integer came = later.get(id);
            int known = came == null ? old.number(id) : came;
            return known >= 0 && gone.get(known) ? -1 : known;
        }

        int add(String id) {
            later.put(id, size);
            return size++;
        }

        void drop(String id, int number) {
            gone.set(number);
            later.remove(id);
        }

        int size() {
            return size;
        }

        boolean isGone(int number) {
            return gone.get(number);
        }

        /** Makes the version, with room in its table for what came. */
        Numbering apply() {
            boolean inPlace = old.filled.compareAndSet(old.size, size) && size <= old.ids.length;
            String[] grown = inPlace ? old.ids : Arrays.copyOf(old.ids, withSpare(size));
            later.forEach((id, number) -> grown[number] = id);
            var counter = inPlace ? old.filled : new AtomicInteger(size);
            return new Numbering(grown, old.byId, old.built, size, Map.copyOf(later), gone, counter);
        }
    }

    /** Whether the next version writes its columns behind those of this one, in the same arrays. */
    boolean sharesWith(Numbering next) {
        return filled.equals(next.filled);
    }

    static int withSpare(int size) {
        return size + size / 16 + 1_024;
    }
}
