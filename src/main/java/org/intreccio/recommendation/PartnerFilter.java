package org.intreccio.recommendation;

import java.util.Set;
import org.intreccio.directory.ActorKind;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is narrowed to.
 *
 * @param kinds only these kinds of actor; empty means all
 * @param place only who operates there or in a place inside it
 * @param theme only who cares for this theme or one below it
 */
public record PartnerFilter(
        Set<ActorKind> kinds,
        @Nullable PlaceId place,
        @Nullable String theme) {

    public static final PartnerFilter NONE = new PartnerFilter(Set.of(), null, null);

    public PartnerFilter {
        kinds = Set.copyOf(kinds);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
