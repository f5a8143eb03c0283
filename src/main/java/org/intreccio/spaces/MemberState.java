package org.intreccio.spaces;

import java.util.Locale;

/** How an actor stands to a space. */
public enum MemberState {
    /** Asked to be let in. */
    REQUESTED,
    /** Was invited and has not answered. */
    INVITED,
    MEMBER;

    /** How the graph and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MemberState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
