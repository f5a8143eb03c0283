package org.intreccio.privacy;

import java.time.Instant;
import java.util.Set;
import org.intreccio.identity.UserId;

/**
 * A person's wish to be erased.
 *
 * @param dueAt when it is carried out unless it is withdrawn
 * @param closing the organisations, of which nobody else is owner, that the person chose to close
 */
public record Erasure(String id, UserId user, State state, Instant askedAt, Instant dueAt, Set<String> closing) {

    /** How it stands. */
    public enum State {
        /** Waits for its day; may be withdrawn. */
        ASKED,
        /** Its day has come, but the person has become the last owner of something since; goes on once that is settled. */
        HELD,
        WITHDRAWN,
        CARRIED_OUT;

        boolean open() {
            return this == ASKED || this == HELD;
        }

        boolean canBecome(State next) {
            return open() && next != ASKED;
        }
    }

    public Erasure {
        closing = Set.copyOf(closing);
    }
}
