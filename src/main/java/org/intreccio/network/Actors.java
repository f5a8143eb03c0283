package org.intreccio.network;

import java.util.BitSet;
import org.intreccio.algorithms.IntRows;

/**
 * Holds the actors of a snapshot, numbered by the order of their ids; those that came later follow.
 *
 * @param own whom each actor belongs to, and who belongs to it
 */
@SuppressWarnings("ArrayRecordComponent") // flat columns of a snapshot; never compared, never handed out
public record Actors(Numbering numbering, String[] names, Codes kinds, Codes countries, BitSet optedOut, IntRows own) {

    /** Counts the numbers that are given, those of actors that went too. */
    public int size() {
        return numbering.size();
    }

    public String[] ids() {
        return numbering.ids();
    }

    /** Returns the actor's number, negative where it is not known. */
    public int number(String id) {
        return numbering.number(id);
    }

    /** Compares two actors by their ids. */
    public int compare(int one, int other) {
        return numbering.isBuilt(one) && numbering.isBuilt(other)
                ? Integer.compare(one, other)
                : ids()[one].compareTo(ids()[other]);
    }

    public boolean sameCountry(int one, int other) {
        return countries.of()[one] != Codes.NONE
                && countries.of()[one] == countries.of()[other];
    }

    public NodeRef ref(int actor) {
        return new NodeRef(NodeKind.ACTOR, ids()[actor], names[actor], null);
    }
}
