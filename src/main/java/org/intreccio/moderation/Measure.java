package org.intreccio.moderation;

import java.util.Locale;

/** What a steward decides. Each but the first can be undone. */
public enum Measure {
    NONE,
    /** The thing's own texts are shown to nobody. */
    HIDE,
    /** Those concerned are told, and nothing else. */
    WARN,
    /** The person cannot sign in, until a day or for good. */
    SUSPEND;

    /** How it is written in the graph and the bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Measure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
