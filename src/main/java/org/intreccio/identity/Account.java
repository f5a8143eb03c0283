package org.intreccio.identity;

import java.util.Locale;
import java.util.Set;

/**
 * What a person sees of their own account.
 *
 * @param confirmed whether they have shown that letters to their address reach them
 */
public record Account(
        UserId id, String email, String displayName, Set<Role> roles, Locale language, boolean confirmed) {

    static Account of(StoredUser user) {
        return new Account(
                user.id(), user.email(), user.displayName(), user.roles(), user.language(), user.confirmed());
    }
}
