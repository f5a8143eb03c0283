package org.intreccio.codesign;

import org.intreccio.kernel.TypedId;

/** The identity of a room. */
public record RoomId(String value) implements TypedId {

    public RoomId {
        TypedId.check("room", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
