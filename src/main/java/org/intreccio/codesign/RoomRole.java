package org.intreccio.codesign;

import java.util.Locale;

/** What somebody does in a room besides taking part. */
public enum RoomRole {
    PARTICIPANT,
    /** Lets people in, keeps threads in order, opens decisions. */
    FACILITATOR;

    /** How the graph writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RoomRole of(String code) {
        return code.equals(FACILITATOR.code()) ? FACILITATOR : PARTICIPANT;
    }
}
