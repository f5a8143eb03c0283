package org.intreccio.identity;

import java.util.Set;

/** The person who signed in. */
public record SignedInUser(UserId id, String displayName, Set<Role> roles) {

    public SignedInUser {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
