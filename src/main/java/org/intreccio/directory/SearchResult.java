package org.intreccio.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of actors that were looked for.
 *
 * @param total how many there are on all pages
 * @param next what to ask the next page with; null on the last one
 */
public record SearchResult(
        long total,
        List<ActorCard> cards,
        Facets facets,
        @Nullable String next) {

    /**
     * By what the result may be narrowed. A number counts the actors that stay when its value is chosen alone in its facet, all
     * other facets and the text being as they are.
     *
     * @param trail from the outermost place down to the chosen one
     * @param places right inside the chosen place, or where the actors begin to part
     */
    public record Facets(
            List<Value> kinds,
            List<Value> trail,
            List<Value> places,
            List<Value> themes,
            List<Value> goals,
            List<Value> offers,
            List<Value> seeks) {}

    /**
     * A value of a facet.
     *
     * @param broader the code of the value above it, for themes; empty at the top
     */
    public record Value(Named named, int count, boolean chosen, String broader) {

        public String code() {
            return named.code();
        }
    }
}
