package org.intreccio.identity;

import java.util.Locale;

/**
 * What another room does in the transaction of a sign-up (the directory makes the person's citizen): either both happen or
 * neither. What may come later listens to {@link UserEvent.SignedUp} instead.
 */
public interface SignUpStep {

    /** Called in the running transaction, after the user was written. */
    void onSignUp(UserId user, String displayName, Locale language);
}
