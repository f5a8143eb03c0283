package org.intreccio.ranking;

import java.util.BitSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.intreccio.algorithms.IntRows;
import org.intreccio.network.Codes;
import org.intreccio.network.ConceptKind;
import org.intreccio.network.Concepts;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Narrows an answer, without changing its scores or its order.
 *
 * @param kinds only actors of these kinds; empty means all
 * @param place only actors that operate in this place or in one inside it; null means anywhere
 * @param themes only actors that care for one of these; empty means whatever they care for
 */
public record Among(Set<String> kinds, @Nullable String place, Set<String> themes) {

    public static final Among ALL = new Among(Set.of(), null, Set.of());

    public Among {
        kinds = Set.copyOf(kinds);
        themes = Set.copyOf(themes);
    }

    /** Returns the test of an actor's number in this network. */
    IntPredicate in(NetworkSnapshot network) {
        IntPredicate right = actor -> true;
        if (!kinds.isEmpty()) {
            Codes codes = network.actors().kinds();
            var wanted = new BitSet();
            kinds.stream().mapToInt(codes::number).filter(kind -> kind >= 0).forEach(wanted::set);
            right = actor -> codes.of()[actor] >= 0 && wanted.get(codes.of()[actor]);
        }
        if (place != null) {
            right = right.and(holders(network, Relation.OPERATES_IN, ConceptKind.PLACE, Set.of(place)));
        }
        return themes.isEmpty()
                ? right
                : right.and(holders(network, Relation.CARES_FOR_THEME, ConceptKind.THEME, themes));
    }

    private static IntPredicate holders(
            NetworkSnapshot network, Relation relation, ConceptKind kind, Set<String> wanted) {
        Concepts concepts = network.concepts();
        IntRows rows = concepts.holders(relation);
        var holders = new BitSet();
        for (int concept = 0; concept < concepts.size(); concept++) {
            if (concepts.kinds()[concept] == kind && wanted.contains(concepts.ids()[concept])) {
                for (int i = rows.from(concept); i < rows.to(concept); i++) {
                    holders.set(rows.at(i));
                }
            }
        }
        return holders::get;
    }
}
