package org.intreccio.algorithms;

import java.util.Arrays;

/** Ascending arrays of ints as sets. */
final class SortedInts {

    private SortedInts() {}

    /** Returns the set with the value in it, or without it; the same array where it was so already. */
    static int[] with(int[] set, int value, boolean in) {
        int at = Arrays.binarySearch(set, value);
        if (at >= 0 == in) {
            return set;
        }
        int cut = in ? -at - 1 : at;
        int[] next = new int[in ? set.length + 1 : set.length - 1];
        System.arraycopy(set, 0, next, 0, cut);
        if (in) {
            next[cut] = value;
        }
        int rest = in ? cut : cut + 1;
        System.arraycopy(set, rest, next, in ? cut + 1 : cut, set.length - rest);
        return next;
    }
}
