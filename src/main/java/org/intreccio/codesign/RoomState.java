package org.intreccio.codesign;

import java.util.Locale;

/** How far somebody has come into a room. */
public enum RoomState {
    REQUESTED,
    INVITED,
    MEMBER;

    /** How the graph writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RoomState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
