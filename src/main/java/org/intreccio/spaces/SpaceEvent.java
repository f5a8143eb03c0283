package org.intreccio.spaces;

import org.intreccio.directory.ActorId;
import org.intreccio.kernel.DomainEvent;

/** What happens to spaces. */
public sealed interface SpaceEvent extends DomainEvent {

    SpaceId space();

    @Override
    default String subject() {
        return space().value();
    }

    /** It was opened to all, for the first time or again. */
    record Opened(SpaceId space) implements SpaceEvent {}

    /** It was closed; it may still be read. */
    record Archived(SpaceId space) implements SpaceEvent {}

    /** Somebody asked to be let in. */
    record JoiningRequested(SpaceId space, ActorId actor) implements SpaceEvent {}

    /** Somebody was invited. */
    record Invited(SpaceId space, ActorId actor) implements SpaceEvent {}

    /** Somebody became a member. */
    record Joined(SpaceId space, ActorId actor) implements SpaceEvent {}

    /** A request was refused, an invitation declined or a membership ended. */
    record Left(SpaceId space, ActorId actor) implements SpaceEvent {}
}
