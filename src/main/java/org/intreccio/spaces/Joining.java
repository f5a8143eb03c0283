package org.intreccio.spaces;

import java.util.Locale;

/** How one comes to be a member of a space. */
public enum Joining {
    /** Whoever wants to. */
    OPEN,
    /** Whom a keeper lets in after they asked. */
    BY_REQUEST,
    /** Whom a keeper invites. */
    INVITED;

    /** How the graph and the REST interface write it: {@code by-request}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Joining of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
