package org.intreccio.spaces;

import java.time.Instant;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * One that belongs to a space, or is about to.
 *
 * @param note what they wrote when they asked, at most 500 characters
 */
public record SpaceMember(
        ActorId actor,
        ActorKind kind,
        String name,
        MemberState state,
        @Nullable Instant since,
        String note) {

    /** A place in the order of names, from which a page of members goes on. */
    public static SpaceMember position(String name, ActorId actor) {
        return new SpaceMember(actor, ActorKind.CITIZEN, name, MemberState.MEMBER, null, "");
    }
}
