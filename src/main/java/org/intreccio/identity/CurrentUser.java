package org.intreccio.identity;

import java.util.Locale;
import java.util.Optional;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TypedId;
import org.springframework.stereotype.Component;

/**
 * The person whose request runs now.
 *
 * <p>Answers on the thread of a request (of a view or of the REST interface) only: in a background thread there is nobody,
 * whoever started it. A sign-in ends by itself when it is ended elsewhere, the account is disabled or its password was changed elsewhere.
 */
@Component
public class CurrentUser {

    private final Presence presence;
    private final KnownUsers users;
    private final KnownSignIns signIns;
    private final PermissionTable permissions;

    CurrentUser(Presence presence, KnownUsers users, KnownSignIns signIns, PermissionTable permissions) {
        this.presence = presence;
        this.users = users;
        this.signIns = signIns;
        this.permissions = permissions;
    }

    /** Nobody for a guest. */
    public Optional<SignedInUser> find() {
        return stored().map(StoredUser::signedIn);
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return find().isPresent();
    }

    /** Whether the person here keeps the portal. */
    public boolean isSteward() {
        return find().filter(user -> user.is(Role.STEWARD)).isPresent();
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

    /**
     * Whether the person here may do this to the object of this id, by how they stand to it in the graph. Costs one query the first
     * time that a request asks about the object.
     */
    public boolean may(Permission permission, TypedId id) {
        if (permissions.opensToAnybody(permission)) {
            return true;
        }
        return stored().isPresent()
                && presence.subject()
                        .filter(subject -> subject.isPermitted(permission.code() + ":" + id.value()))
                        .isPresent();
    }

    /**
     * Lets only those pass who may do this to the object of this id.
     *
     * @throws Refused for all others, with the sentence of the permission
     */
    public void require(Permission permission, TypedId id) {
        if (may(permission, id)) {
            return;
        }
        require();
        throw Refused.notAllowed(permission.refusal());
    }

    /** The language that the person chose; none for a guest. */
    public Optional<Locale> language() {
        return stored().map(StoredUser::language);
    }

    /** Whether the person has shown that letters to their address reach them; never for a guest. */
    public boolean confirmed() {
        return stored().filter(StoredUser::confirmed).isPresent();
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
                .filter(this::lives)
                .flatMap(p -> users.find(p.user()).filter(u -> !u.disabled() && u.credentials() == p.credentials()));
    }

    private boolean lives(Principal principal) {
        var signIn = principal.signIn();
        return signIn == null ? principal.grant() != null : signIns.lives(signIn);
    }
}
