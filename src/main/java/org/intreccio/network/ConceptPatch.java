package org.intreccio.network;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.intreccio.algorithms.IntRows;

/** Makes the next version of {@link Concepts}: those that are new stand behind. */
final class ConceptPatch {

    private final Concepts old;
    private final Map<Concepts.Key, Integer> numbers;
    private ConceptKind[] kinds;
    private String[] ids;
    private String[] names;
    private int[] parents;
    private int[] depths;
    private final Map<Relation, IntRows.Patch> of = new EnumMap<>(Relation.class);
    private final Map<Relation, IntRows.Patch> holders = new EnumMap<>(Relation.class);

    ConceptPatch(Concepts old, Map<Concepts.Key, NetworkUpdate.Concept> named) {
        this.old = old;
        this.numbers = new HashMap<>(old.numbers());
        this.kinds = old.kinds();
        this.ids = old.ids();
        this.names = old.names();
        this.parents = old.parents();
        this.depths = old.depths();
        for (Relation relation : Relation.values()) {
            of.put(relation, old.of(relation).patch());
            holders.put(relation, old.holders(relation).patch());
        }
        add(named);
    }

    private void add(Map<Concepts.Key, NetworkUpdate.Concept> named) {
        var fresh =
                named.keySet().stream().filter(key -> !numbers.containsKey(key)).toList();
        if (fresh.isEmpty()) {
            return;
        }
        int from = ids.length;
        kinds = Arrays.copyOf(kinds, from + fresh.size());
        ids = Arrays.copyOf(ids, kinds.length);
        names = Arrays.copyOf(names, kinds.length);
        parents = Arrays.copyOf(parents, kinds.length);
        depths = Arrays.copyOf(depths, kinds.length);
        for (Concepts.Key key : fresh) {
            numbers.put(key, from);
            kinds[from] = key.kind();
            ids[from++] = key.id();
        }
        for (Concepts.Key key : fresh) {
            int number = numbers.getOrDefault(key, 0);
            NetworkUpdate.Concept concept = named.get(key);
            names[number] = concept == null ? key.id() : concept.name();
            parents[number] = concept == null || concept.parent() == null
                    ? Codes.NONE
                    : numbers.getOrDefault(new Concepts.Key(ConceptKind.PLACE, concept.parent()), Codes.NONE);
        }
        for (int number = ids.length - fresh.size(); number < ids.length; number++) {
            depths[number] = Concepts.depth(parents, number);
        }
    }

    /** Says what an actor has to do with, and with nothing else. */
    void put(int actor, Map<Relation, Set<String>> concerns) {
        for (Relation relation : Relation.values()) {
            put(actor, relation, known(relation, concerns.getOrDefault(relation, Set.of())));
        }
    }

    private int[] known(Relation relation, Set<String> concepts) {
        var known = new TreeSet<Integer>();
        for (String id : concepts) {
            int concept = numbers.getOrDefault(new Concepts.Key(relation.kind(), id), Codes.NONE);
            for (int depth = concept == Codes.NONE ? -1 : depths[concept]; depth >= 0; depth--) {
                known.add(concept);
                concept = parents[concept];
            }
        }
        return known.stream().mapToInt(Integer::intValue).toArray();
    }

    private void put(int actor, Relation relation, int[] concepts) {
        var rows = of.get(relation);
        var columns = holders.get(relation);
        if (rows == null || columns == null || Arrays.equals(rows.row(actor), concepts)) {
            return;
        }
        for (int concept : rows.row(actor)) {
            columns.put(concept, actor, Arrays.binarySearch(concepts, concept) >= 0);
        }
        for (int concept : concepts) {
            columns.put(concept, actor, true);
        }
        rows.set(actor, concepts);
    }

    Concepts apply(Actors actors) {
        Map<Relation, IntRows> nextOf = new EnumMap<>(Relation.class);
        Map<Relation, IntRows> nextHolders = new EnumMap<>(Relation.class);
        of.forEach((relation, patch) -> nextOf.put(relation, patch.apply(actors.size())));
        holders.forEach((relation, patch) -> nextHolders.put(relation, patch.apply(ids.length)));
        return new Concepts(
                kinds,
                ids,
                names,
                parents,
                depths,
                ids.length == old.size() ? old.numbers() : Map.copyOf(numbers),
                nextOf,
                nextHolders,
                actors.numbering().present());
    }
}
