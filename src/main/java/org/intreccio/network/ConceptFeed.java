package org.intreccio.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.intreccio.algorithms.IntRows;
import org.jspecify.annotations.Nullable;

/** Collects concepts and actors' relations to them, and builds {@link Concepts}. */
final class ConceptFeed {

    private static final int DEEPEST_PLACE = 8;

    private record Key(ConceptKind kind, String id) {}

    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<Relation, IntRows.Pairs> pairs = new EnumMap<>(Relation.class);

    void add(ConceptKind kind, String id, String name) {
        if (numbers.putIfAbsent(new Key(kind, id), names.size()) != null) {
            throw new IllegalArgumentException("fed twice: " + kind + " " + id);
        }
        names.add(name);
    }

    void addPlace(String id, String name, @Nullable String parentId) {
        add(ConceptKind.PLACE, id, name);
        if (parentId != null) {
            parents.put(id, parentId);
        }
    }

    /** Relates an actor to a concept; returns whether the concept is known. */
    boolean relate(int actor, Relation relation, ConceptKind kind, String id) {
        Integer concept = numbers.get(new Key(kind, id));
        if (concept == null) {
            return false;
        }
        pairs.computeIfAbsent(relation, _ -> new IntRows.Pairs()).add(actor, concept);
        return true;
    }

    /** Builds the concepts in the order of kind and id. */
    Concepts build(int[] actorRanks) {
        var sorted = new TreeMap<ConceptKind, TreeMap<String, Integer>>();
        numbers.forEach((key, number) ->
                sorted.computeIfAbsent(key.kind(), _ -> new TreeMap<>()).put(key.id(), number));
        int size = names.size();
        var kinds = new ConceptKind[size];
        var ids = new String[size];
        var ordered = new String[size];
        int[] ranks = new int[size];
        int[] next = {0};
        sorted.forEach((kind, byId) -> byId.forEach((id, number) -> {
            int rank = next[0]++;
            ranks[number] = rank;
            kinds[rank] = kind;
            ids[rank] = id;
            ordered[rank] = names.get(number);
        }));
        return related(kinds, ids, ordered, ranks, actorRanks);
    }

    private Concepts related(ConceptKind[] kinds, String[] ids, String[] names, int[] ranks, int[] actorRanks) {
        Map<Relation, IntRows> of = new EnumMap<>(Relation.class);
        Map<Relation, IntRows> holders = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            var fed = pairs.getOrDefault(relation, new IntRows.Pairs());
            var ranked = new IntRows.Pairs(fed.size());
            for (int i = 0; i < fed.size(); i++) {
                int actor = actorRanks[fed.row(i)];
                int concept = ranks[fed.value(i)];
                ranked.add(actor, concept);
                if (relation == Relation.OPERATES_IN) {
                    containing(ids[concept]).forEach(place -> ranked.add(actor, ranks[place]));
                }
            }
            of.put(relation, ranked.toRows(actorRanks.length));
            holders.put(relation, of.get(relation).transposed(ids.length));
        }
        int[] depths = new int[ids.length];
        Arrays.setAll(
                depths,
                concept -> kinds[concept] == ConceptKind.PLACE
                        ? containing(ids[concept]).size()
                        : 0);
        return new Concepts(kinds, ids, names, depths, of, holders, actorRanks.length);
    }

    /** Returns the known places around a place, the nearest first. */
    private List<Integer> containing(String placeId) {
        List<Integer> around = new ArrayList<>();
        String parent = parents.get(placeId);
        while (parent != null && around.size() < DEEPEST_PLACE) {
            Integer number = numbers.get(new Key(ConceptKind.PLACE, parent));
            if (number == null) {
                break;
            }
            around.add(number);
            parent = parents.get(parent);
        }
        return around;
    }
}
