package org.intreccio.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.intreccio.algorithms.IntRows;

/** Makes the next version of {@link Actors}: first everybody is numbered, then told whom they belong to. */
final class ActorPatch {

    private final Actors old;
    private final Numbering.Growth numbers;
    private final IntRows.Patch own;
    private final BitSet optedOut;
    private final Map<Integer, ActorRow> changed = new TreeMap<>();
    private final List<Integer> gone = new ArrayList<>();

    ActorPatch(Actors old) {
        this.old = old;
        this.numbers = old.numbering().grow();
        this.own = old.own().patch();
        this.optedOut = (BitSet) old.optedOut().clone();
    }

    int number(String id) {
        return numbers.number(id);
    }

    int size() {
        return numbers.size();
    }

    boolean isGone(int actor) {
        return numbers.isGone(actor);
    }

    List<Integer> gone() {
        return gone;
    }

    void put(ActorRow row) {
        int known = numbers.number(row.id());
        int number = known < 0 ? numbers.add(row.id()) : known;
        if (known < 0 || !same(known, row)) {
            changed.put(number, row);
        }
        optedOut.set(number, row.optedOut());
    }

    private boolean same(int number, ActorRow row) {
        return old.names()[number].equals(row.name())
                && old.kinds().is(number, row.kind())
                && old.countries().is(number, row.country());
    }

    /** Takes an actor away: nobody finds it, and should its number still stand somewhere, it is as one who opted out. */
    void drop(String id) {
        int number = numbers.number(id);
        if (number >= 0) {
            belong(number, new int[0]);
            numbers.drop(id, number);
            changed.put(number, new ActorRow(id, "", "", null, true));
            optedOut.set(number);
            gone.add(number);
        }
    }

    /** Says whom an actor belongs to and who to it, on both sides. */
    void belong(int actor, int[] others) {
        int[] before = own.row(actor);
        for (int other : before) {
            own.put(other, actor, Arrays.binarySearch(others, other) >= 0);
        }
        for (int other : others) {
            own.put(other, actor, true);
        }
        own.set(actor, others);
    }

    Actors apply() {
        Numbering next = numbers.apply();
        boolean append =
                old.numbering().sharesWith(next) && changed.keySet().stream().allMatch(number -> number >= old.size());
        int room = Math.max(next.ids().length, old.names().length);
        String[] names = append ? old.names() : Arrays.copyOf(old.names(), room);
        int[] kinds = append ? old.kinds().of() : Arrays.copyOf(old.kinds().of(), room);
        int[] countries =
                append ? old.countries().of() : Arrays.copyOf(old.countries().of(), room);
        var kindCodes = new Codes.Growth(old.kinds());
        var countryCodes = new Codes.Growth(old.countries());
        changed.forEach((number, row) -> {
            names[number] = row.name();
            kinds[number] = kindCodes.number(row.kind());
            countries[number] = countryCodes.number(row.country());
        });
        return new Actors(
                next, names, kindCodes.apply(kinds), countryCodes.apply(countries), optedOut, own.apply(next.size()));
    }
}
