package org.intreccio.identity;

import java.util.Locale;
import java.util.Set;

/**
 * A user as the graph has it.
 *
 * @param credentials counts the changes of the password; a sign-in from before the last change is void
 * @param confirmed whether letters to the address reach the person
 */
record StoredUser(
        UserId id,
        String email,
        String passwordHash,
        String displayName,
        Set<Role> roles,
        Locale language,
        boolean disabled,
        long credentials,
        boolean confirmed) {

    SignedInUser signedIn() {
        return new SignedInUser(id, displayName, roles);
    }

    /** Without the hash, for logs. */
    @Override
    public String toString() {
        return "StoredUser[" + id.value() + "]";
    }
}
