package org.intreccio.network;

import java.util.Arrays;
import java.util.Map;
import org.intreccio.algorithms.IntRows;

/**
 * Holds what actors offer, seek, care for and where they operate, in both directions.
 *
 * @param parents the place that contains each place, {@link Codes#NONE} where none is known
 * @param depths how many places contain each place; 0 for what is not a place
 * @param numbers the number of each concept
 * @param declared what each actor has to do with, as codes of relation and concept in one ascending row, so that a candidate costs
 *     one look into memory; places with all that contain them
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
        IntRows declared,
        Map<Relation, IntRows> holders,
        int actors) {

    static final int DEEPEST_PLACE = 8;

    private static final int CONCEPT_BITS = 27;
    private static final Relation[] RELATIONS = Relation.values();
    private static final IntRows NONE = new IntRows.Pairs().toRows(0);

    /** Names a concept. */
    public record Key(ConceptKind kind, String id) {}

    public int size() {
        return ids.length;
    }

    /** Returns what stands in {@link #declared} for a relation to a concept; ascends by relation, then by concept. */
    @SuppressWarnings("EnumOrdinal") // a few bits of each of millions of ints
    static int code(Relation relation, int concept) {
        return relation.ordinal() << CONCEPT_BITS | concept;
    }

    /** Returns the relation of a code. */
    public static Relation relation(int code) {
        return RELATIONS[code >>> CONCEPT_BITS];
    }

    /** Returns the concept of a code. */
    public static int concept(int code) {
        return code & (1 << CONCEPT_BITS) - 1;
    }

    /** Returns the concepts to which an actor has this relation, ascending. */
    public int[] of(Relation relation, int actor) {
        int[] row = declared.row(actor);
        return Arrays.stream(row)
                .filter(code -> relation(code) == relation)
                .map(Concepts::concept)
                .toArray();
    }

    public IntRows holders(Relation relation) {
        return holders.getOrDefault(relation, NONE);
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
}
