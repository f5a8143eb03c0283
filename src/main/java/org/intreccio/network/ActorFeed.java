package org.intreccio.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.algorithms.IntRows;

/** Collects actors and memberships, and builds {@link Actors}. */
final class ActorFeed {

    static final int UNKNOWN = -1;

    private final List<ActorRow> rows = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IntRows.Pairs memberships = new IntRows.Pairs();

    void add(ActorRow row) {
        if (numbers.putIfAbsent(row.id(), rows.size()) != null) {
            throw new IllegalArgumentException("fed twice: " + row.id());
        }
        rows.add(row);
    }

    /** Returns the number in the order of feeding, {@link #UNKNOWN} where never fed. */
    int number(String id) {
        return numbers.getOrDefault(id, UNKNOWN);
    }

    void addMembership(int person, int organisation) {
        memberships.add(person, organisation);
    }

    /** Returns, by the order of feeding, the number each actor gets in the order of ids. */
    int[] ranks() {
        int[] order = order();
        int[] ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    Actors build(int[] ranks) {
        int[] order = order();
        var optedOut = new BitSet(order.length);
        String[] ids = new String[order.length];
        String[] names = new String[order.length];
        for (int i = 0; i < order.length; i++) {
            ActorRow row = rows.get(order[i]);
            ids[i] = row.id();
            names[i] = row.name();
            optedOut.set(i, row.optedOut());
        }
        return new Actors(
                new Numbering(ids, true),
                names,
                Codes.of(rows, order, ActorRow::kind),
                Codes.of(rows, order, ActorRow::country),
                optedOut,
                own(ranks));
    }

    private IntRows own(int[] ranks) {
        var own = new IntRows.Pairs(memberships.size() * 2);
        for (int i = 0; i < memberships.size(); i++) {
            int person = ranks[memberships.row(i)];
            int organisation = ranks[memberships.value(i)];
            own.add(person, organisation);
            own.add(organisation, person);
        }
        return own.toRows(ranks.length);
    }

    private int[] order() {
        String[] sorted = numbers.keySet().toArray(String[]::new);
        Arrays.parallelSort(sorted);
        int[] order = new int[sorted.length];
        Arrays.setAll(order, i -> number(sorted[i]));
        return order;
    }
}
