package org.intreccio.following;

import java.time.Instant;
import org.intreccio.kernel.TypedId;

/**
 * A search that somebody keeps.
 *
 * @param query as it stands in the directory's address, after the question mark
 * @param alert how often its owner is written to
 * @param found how many answer now
 * @param fresh how many of these its owner has not seen yet
 */
public record SavedSearch(Id id, String name, String query, Instant since, AlertRhythm alert, int found, int fresh) {

    /** The identity of a kept search. */
    public record Id(String value) implements TypedId {

        public Id {
            TypedId.check("search", value);
        }
    }
}
