package org.intreccio.credentials;

import org.intreccio.identity.UserId;
import org.intreccio.kernel.DomainEvent;

/** What is found out of people by their credentials, for rooms that build on it. */
public sealed interface CredentialEvent extends DomainEvent {

    UserId user();

    @Override
    default String subject() {
        return user().value();
    }

    /**
     * Somebody came in by the sign-in of an organisation for the first time.
     *
     * @param actor the organisation's id in the directory
     */
    record CameFromOrganisation(UserId user, String actor) implements CredentialEvent {}
}
