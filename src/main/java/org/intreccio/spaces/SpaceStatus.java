package org.intreccio.spaces;

import java.util.Locale;

/** Where a space stands in its life. */
public enum SpaceStatus {
    /** Being prepared; seen by its keepers alone. */
    DRAFT,
    /** Seen by all. */
    OPEN,
    /** Over: to be read by all, joined by nobody. */
    ARCHIVED;

    /** Whether a space may go from here to there. */
    public boolean canBecome(SpaceStatus next) {
        return switch (this) {
            case DRAFT, ARCHIVED -> next == OPEN;
            case OPEN -> next == ARCHIVED;
        };
    }

    /** How the graph and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SpaceStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
