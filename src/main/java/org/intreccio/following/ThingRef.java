package org.intreccio.following;

import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.TypedId;

/**
 * Anything that can be followed.
 *
 * @param kind of its {@link Followable}: {@code actor}
 * @param id as its room gives it
 */
public record ThingRef(String kind, String id) {

    public ThingRef {
        if (!kind.matches("[a-z-]{1,40}")) {
            throw InvalidValue.of("kind", "following.error.kind", kind);
        }
        TypedId.check("id", id);
    }
}
