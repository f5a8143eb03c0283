package org.intreccio.network;

import java.util.Map;
import org.intreccio.algorithms.IntRows;

/**
 * Holds what actors offer, seek, care for and where they operate, in both directions.
 *
 * @param parents the place that contains each place, {@link Codes#NONE} where none is known
 * @param depths how many places contain each place; 0 for what is not a place
 * @param numbers the number of each concept
 * @param of the concepts of each actor; places with all that contain them
 * @param holders the actors of each concept
 * @param actors how many actors there are
 */
@SuppressWarnings("ArrayRecordComponent") // flat columns of a snapshot; never compared, never handed out
public record Concepts(
        ConceptKind[] kinds,
        String[] ids,
        String[] names,
        int[] parents,
        int[] depths,
        Map<Key, Integer> numbers,
        Map<Relation, IntRows> of,
        Map<Relation, IntRows> holders,
        int actors) {

    static final int DEEPEST_PLACE = 8;

    /** Names a concept. */
    public record Key(ConceptKind kind, String id) {}

    public int size() {
        return ids.length;
    }

    public IntRows of(Relation relation) {
        return rows(of, relation);
    }

    public IntRows holders(Relation relation) {
        return rows(holders, relation);
    }

    /** Weighs a concept by how few share it: 1 where one actor has it, near 0 where everyone does. */
    public double rarity(Relation relation, int concept) {
        int holding = holders(relation).size(concept);
        return holding == 0 ? 1 : Math.log1p((double) actors / holding) / Math.log1p(actors);
    }

    public NodeRef ref(int concept) {
        return new NodeRef(NodeKind.valueOf(kinds[concept].name()), ids[concept], names[concept], null);
    }

    /** Counts how many known places contain a place. */
    static int depth(int[] parents, int place) {
        int depth = 0;
        for (int at = parents[place]; at != Codes.NONE && depth < DEEPEST_PLACE; at = parents[at]) {
            depth++;
        }
        return depth;
    }

    private static IntRows rows(Map<Relation, IntRows> map, Relation relation) {
        return map.getOrDefault(relation, new IntRows.Pairs().toRows(0));
    }
}
