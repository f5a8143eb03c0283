package org.intreccio.introductions;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an introduction stands (rules.md §1). Whoever asked is told less: see {@link Outlook}. */
enum IntroductionState {
    /** Waits for the first one on the way. */
    REQUESTED,
    /** Somebody has passed it on; waits for the next, at last for the one to meet. */
    FORWARDED,
    ACCEPTED,
    /** Somebody on the way, or at its end, does not want it. */
    DECLINED,
    /** Nobody answered in time. */
    EXPIRED,
    /** Whoever asked took it back. */
    WITHDRAWN;

    boolean canBecome(IntroductionState next) {
        return next().contains(next);
    }

    /** Whether somebody is still to answer. */
    boolean waits() {
        return this == REQUESTED || this == FORWARDED;
    }

    private Set<IntroductionState> next() {
        return switch (this) {
            case REQUESTED, FORWARDED -> EnumSet.of(FORWARDED, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN);
            // To whoever asked it looks open until its time is over, so it can be taken back until then.
            case DECLINED -> EnumSet.of(WITHDRAWN);
            case ACCEPTED, EXPIRED, WITHDRAWN -> EnumSet.noneOf(IntroductionState.class);
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static IntroductionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
