package org.intreccio.directory;

import java.util.Set;
import org.intreccio.kernel.DomainEvent;

/** What happens to actors. */
public sealed interface ActorEvent extends DomainEvent {

    ActorId actor();

    @Override
    default String subject() {
        return actor().value();
    }

    /** A person signed up and became a citizen of the network. */
    record Joined(ActorId actor) implements ActorEvent {}

    /** A person brought an organisation in and became its owner here. */
    record OrganisationAdded(ActorId actor, ActorId owner) implements ActorEvent {}

    /** Somebody who may changed parts of a profile. */
    record ProfileEdited(ActorId actor, Set<Profile.Part> parts) implements ActorEvent {}
}
