package org.intreccio.identity;

import org.intreccio.kernel.DomainEvent;

/** What happens to sign-ins. */
public sealed interface UserEvent extends DomainEvent {

    UserId user();

    @Override
    default String subject() {
        return user().value();
    }

    /** Somebody signed up, preferring this language ({@code it} or {@code en}). */
    record SignedUp(UserId user, String language) implements UserEvent {}

    /** Somebody changed their password. */
    record PasswordChanged(UserId user) implements UserEvent {}
}
