package org.intreccio.collaborations;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What one named actor has said of its part. */
public enum PartState {
    /** Has not answered. */
    WAITING,
    CONFIRMED,
    DECLINED,
    /** Whoever named it took that back. */
    WITHDRAWN,
    /** Confirmed once, and takes it back. */
    LEFT,
    /** Another participant says that it is not so; a steward settles it. */
    DISPUTED,
    /** A steward found that it is not so. */
    STRUCK;

    /** Whether this may follow. Whoever declined or left may think better of it; what was withdrawn or struck is over. */
    public boolean canBecome(PartState next) {
        return next().contains(next);
    }

    private Set<PartState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(CONFIRMED, DECLINED, WITHDRAWN);
            case CONFIRMED -> EnumSet.of(LEFT, DISPUTED, WITHDRAWN);
            case DECLINED, LEFT -> EnumSet.of(CONFIRMED);
            case DISPUTED -> EnumSet.of(CONFIRMED, LEFT, STRUCK);
            case WITHDRAWN, STRUCK -> EnumSet.noneOf(PartState.class);
        };
    }

    /** How the graph and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "collaborations.state." + code();
    }

    static PartState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
