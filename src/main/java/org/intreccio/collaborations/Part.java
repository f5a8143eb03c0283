package org.intreccio.collaborations;

import java.time.Instant;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What one actor did in a collaboration, and what it has said of that.
 *
 * @param reason why it declined, or why it is disputed; empty where nobody said
 * @param disputedBy who says that it is not so
 * @param visibility who may know of it once it counts, as the actor chose
 * @param since when it came to this state
 */
public record Part(
        ActorId actor,
        ActorKind kind,
        String name,
        CollaborationRole role,
        PartState state,
        String reason,
        @Nullable ActorId disputedBy,
        Visibility visibility,
        Instant since) {

    public boolean is(PartState other) {
        return state == other;
    }

    /** Whether it is asked or takes part, and neither refused nor gave up. */
    public boolean within() {
        return state == PartState.WAITING || state == PartState.CONFIRMED || state == PartState.DISPUTED;
    }
}
