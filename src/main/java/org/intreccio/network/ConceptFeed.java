package org.intreccio.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.algorithms.IntRows;
import org.jspecify.annotations.Nullable;

/** Collects concepts and actors' relations to them, and builds {@link Concepts}. */
final class ConceptFeed {

    private static final Comparator<Concepts.Key> KIND_THEN_ID =
            Comparator.comparing(Concepts.Key::kind).thenComparing(Concepts.Key::id);

    private final Map<Concepts.Key, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<Relation, IntRows.Pairs> pairs = new EnumMap<>(Relation.class);

    void add(ConceptKind kind, String id, String name) {
        if (numbers.putIfAbsent(new Concepts.Key(kind, id), names.size()) != null) {
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
        Integer concept = numbers.get(new Concepts.Key(kind, id));
        if (concept == null) {
            return false;
        }
        pairs.computeIfAbsent(relation, _ -> new IntRows.Pairs()).add(actor, concept);
        return true;
    }

    /** Builds the concepts in the order of kind and id. */
    Concepts build(int[] actorRanks) {
        Concepts.Key[] keys = numbers.keySet().stream().sorted(KIND_THEN_ID).toArray(Concepts.Key[]::new);
        int[] ranks = new int[keys.length];
        var ranked = new HashMap<Concepts.Key, Integer>();
        var ordered = new String[keys.length];
        for (int rank = 0; rank < keys.length; rank++) {
            int fed = numbers.getOrDefault(keys[rank], 0);
            ranks[fed] = rank;
            ordered[rank] = names.get(fed);
            ranked.put(keys[rank], rank);
        }
        int[] parent = new int[keys.length];
        Arrays.setAll(parent, rank -> parent(keys[rank], ranked));
        int[] depths = new int[keys.length];
        Arrays.setAll(depths, rank -> Concepts.depth(parent, rank));
        IntRows declared = related(ranks, parent, actorRanks);
        Map<Relation, IntRows> holders = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            holders.put(
                    relation,
                    declared.transposed(
                            keys.length,
                            code -> Concepts.relation(code) == relation ? Concepts.concept(code) : Codes.NONE));
        }
        return new Concepts(
                Arrays.stream(keys).map(Concepts.Key::kind).toArray(ConceptKind[]::new),
                Arrays.stream(keys).map(Concepts.Key::id).toArray(String[]::new),
                ordered,
                parent,
                depths,
                Map.copyOf(ranked),
                declared,
                holders,
                actorRanks.length);
    }

    private int parent(Concepts.Key key, Map<Concepts.Key, Integer> ranked) {
        String parent = key.kind() == ConceptKind.PLACE ? parents.get(key.id()) : null;
        return parent == null
                ? Codes.NONE
                : ranked.getOrDefault(new Concepts.Key(ConceptKind.PLACE, parent), Codes.NONE);
    }

    private IntRows related(int[] ranks, int[] parent, int[] actorRanks) {
        var ranked = new IntRows.Pairs(
                pairs.values().stream().mapToInt(IntRows.Pairs::size).sum());
        pairs.forEach((relation, fed) -> {
            for (int i = 0; i < fed.size(); i++) {
                int actor = actorRanks[fed.row(i)];
                int concept = ranks[fed.value(i)];
                ranked.add(actor, Concepts.code(relation, concept));
                for (int depth = Concepts.depth(parent, concept); depth > 0; depth--) {
                    concept = parent[concept];
                    ranked.add(actor, Concepts.code(relation, concept));
                }
            }
        });
        return ranked.toRows(actorRanks.length);
    }
}
