package org.intreccio.introductions;

import java.util.Locale;

/** What one who was asked has said. */
public enum Answer {
    /** Has not answered; before its turn nobody asks it. */
    NONE,
    /** Passes it on; the last one: wants to meet. */
    YES,
    NO;

    /** How the graph, bundles and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Answer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
