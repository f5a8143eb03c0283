package org.intreccio.challenges;

import java.time.Instant;
import java.util.Set;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.InvalidValue;

/**
 * A stretch of a call's life, and what may be done in it.
 *
 * @param code stable within the call
 * @param opens its first instant
 * @param closes the last instant that still counts
 */
public record Phase(String code, Bilingual name, Instant opens, Instant closes, Set<PhaseAct> acts) {

    public Phase {
        acts = Set.copyOf(acts);
        if (closes.isBefore(opens)) {
            throw InvalidValue.of("closes", "challenges.error.phase-order");
        }
    }

    /** Whether this instant lies in it, both ends included. */
    public boolean holds(Instant at) {
        return !at.isBefore(opens) && !at.isAfter(closes);
    }

    public boolean allows(PhaseAct act) {
        return acts.contains(act);
    }
}
