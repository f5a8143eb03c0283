package org.intreccio.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a sign-in may do on the whole portal; what a person may do for an organisation is a membership. */
public enum Role {
    /** Everybody who signed up. */
    USER,
    /** Who keeps the portal: imports, moderation, system. */
    STEWARD;

    /** How it is written in the graph and in the REST interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Set<Role> read(Collection<String> codes) {
        var roles = EnumSet.of(USER);
        for (var role : values()) {
            if (codes.contains(role.code())) {
                roles.add(role);
            }
        }
        return Set.copyOf(roles);
    }
}
