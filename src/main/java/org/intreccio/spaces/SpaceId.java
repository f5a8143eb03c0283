package org.intreccio.spaces;

import org.intreccio.kernel.TypedId;

/** The identity of a space, which stays when its address changes. */
public record SpaceId(String value) implements TypedId {

    public SpaceId {
        TypedId.check("space", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
