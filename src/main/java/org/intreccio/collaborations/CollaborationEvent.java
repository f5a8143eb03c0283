package org.intreccio.collaborations;

import org.intreccio.directory.ActorId;
import org.intreccio.kernel.DomainEvent;

/** What happens to collaborations. */
public sealed interface CollaborationEvent extends DomainEvent {

    CollaborationId collaboration();

    @Override
    default String subject() {
        return collaboration().value();
    }

    /** Somebody named others. */
    record Proposed(CollaborationId collaboration, ActorId proposer) implements CollaborationEvent {}

    /** The part of this actor came to this state. */
    record PartChanged(CollaborationId collaboration, ActorId actor, PartState state) implements CollaborationEvent {}
}
