package org.intreccio.identity;

import java.util.Locale;
import java.util.Optional;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Component;

/**
 * The person whose request runs now.
 *
 * <p>Answers on the thread of a request (of a view or of the REST interface) only: in a background thread there is nobody,
 * whoever started it. A sign-in ends by itself when the account is disabled or its password was changed elsewhere.
 */
@Component
public class CurrentUser {

    private final Presence presence;
    private final KnownUsers users;

    CurrentUser(Presence presence, KnownUsers users) {
        this.presence = presence;
        this.users = users;
    }

    /** Nobody for a guest. */
    public Optional<SignedInUser> find() {
        return stored().map(StoredUser::signedIn);
    }

    /**
     * The person, who must be signed in.
     *
     * @throws Refused when nobody is
     */
    public SignedInUser require() {
        return find().orElseThrow(Refused::signInFirst);
    }

    /**
     * The person, who must have this role.
     *
     * @throws Refused when nobody is signed in, or the person has not this role
     */
    public SignedInUser require(Role role) {
        var user = require();
        if (!user.is(role)) {
            throw Refused.notAllowed("kernel.error.not-allowed");
        }
        return user;
    }

    /** The language that the person chose; none for a guest. */
    public Optional<Locale> language() {
        return stored().map(StoredUser::language);
    }

    /** Whether the request came with an access token, not from a person at a browser. */
    public boolean byToken() {
        return grant().isPresent();
    }

    Optional<Principal.Grant> grant() {
        return presence.principal().map(Principal::grant);
    }

    Optional<StoredUser> stored() {
        return presence.principal()
                .flatMap(p -> users.find(p.user()).filter(u -> !u.disabled() && u.credentials() == p.credentials()));
    }
}
