package org.intreccio.network;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
    private final IntRows.Patch declared;
    private final Map<Relation, IntRows.Patch> holders = new EnumMap<>(Relation.class);

    ConceptPatch(Concepts old, Map<Concepts.Key, NetworkUpdate.Concept> named) {
        this.old = old;
        this.numbers = new HashMap<>(old.numbers());
        this.kinds = old.kinds();
        this.ids = old.ids();
        this.names = old.names();
        this.parents = old.parents();
        this.depths = old.depths();
        this.declared = old.declared().patch();
        for (Relation relation : Relation.values()) {
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
        int[] codes = concerns.entrySet().stream()
                .flatMapToInt(each -> known(each.getKey(), each.getValue()))
                .sorted()
                .distinct()
                .toArray();
        int[] before = declared.row(actor);
        if (Arrays.equals(before, codes)) {
            return;
        }
        for (int code : before) {
            hold(code, actor, Arrays.binarySearch(codes, code) >= 0);
        }
        for (int code : codes) {
            hold(code, actor, true);
        }
        declared.set(actor, codes);
    }

    private void hold(int code, int actor, boolean in) {
        var columns = holders.get(Concepts.relation(code));
        if (columns != null) {
            columns.put(Concepts.concept(code), actor, in);
        }
    }

    private IntStream known(Relation relation, Set<String> concepts) {
        var known = IntStream.builder();
        for (String id : concepts) {
            int concept = numbers.getOrDefault(new Concepts.Key(relation.kind(), id), Codes.NONE);
            for (int depth = concept == Codes.NONE ? -1 : depths[concept]; depth >= 0; depth--) {
                known.add(Concepts.code(relation, concept));
                concept = parents[concept];
            }
        }
        return known.build();
    }

    Concepts apply(Actors actors) {
        Map<Relation, IntRows> nextHolders = new EnumMap<>(Relation.class);
        holders.forEach((relation, patch) -> nextHolders.put(relation, patch.apply(ids.length)));
        return new Concepts(
                kinds,
                ids,
                names,
                parents,
                depths,
                ids.length == old.size() ? old.numbers() : Map.copyOf(numbers),
                declared.apply(actors.size()),
                nextHolders,
                actors.numbering().present());
    }
}
