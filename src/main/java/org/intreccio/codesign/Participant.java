package org.intreccio.codesign;

import java.time.Instant;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A person in a room, or on their way into it.
 *
 * @param user their sign-in; nothing where they have none any more
 * @param since when they came into this state
 * @param note what they wrote when they asked to be let in
 */
public record Participant(
        ActorId actor, @Nullable UserId user, String name, RoomState state, RoomRole role, Instant since, String note) {

    public boolean facilitates() {
        return state == RoomState.MEMBER && role == RoomRole.FACILITATOR;
    }
}
