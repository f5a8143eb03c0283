package org.intreccio.proposals;

import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;

/**
 * One of a team.
 *
 * @param role what it does there, in a few words
 */
public record Partner(ActorId actor, ActorKind kind, String name, String role, State state) {

    /** Whether it said, in its own name, that it takes part. */
    public enum State {
        ASKED,
        AGREED,
        REFUSED,
        LEFT
    }
}
