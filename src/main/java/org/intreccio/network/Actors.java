package org.intreccio.network;

import java.util.Arrays;
import java.util.BitSet;
import org.intreccio.algorithms.IntRows;

/**
 * Holds the actors of a snapshot, numbered by the order of their ids.
 *
 * @param own whom each actor belongs to, and who belongs to it
 */
@SuppressWarnings("ArrayRecordComponent") // flat columns of a snapshot; never compared, never handed out
public record Actors(String[] ids, String[] names, Codes kinds, Codes countries, BitSet optedOut, IntRows own) {

    public int size() {
        return ids.length;
    }

    /** Returns the actor's number, negative where it is not known. */
    public int number(String id) {
        return Arrays.binarySearch(ids, id);
    }

    public boolean sameCountry(int one, int other) {
        return countries.of()[one] != Codes.NONE
                && countries.of()[one] == countries.of()[other];
    }

    public NodeRef ref(int actor) {
        return new NodeRef(NodeKind.ACTOR, ids[actor], names[actor], null);
    }
}
