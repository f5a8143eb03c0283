package org.intreccio.identity;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Shiro keeps of a sign-in: no more than is needed to find the user again.
 *
 * @param credentials the count of password changes when they signed in
 * @param signIn the record of this sign-in; null for an access token
 * @param grant what an access token allows; null when a person signed in, and may do all they may
 */
record Principal(
        UserId user,
        long credentials,
        @Nullable SignInId signIn,
        @Nullable Grant grant) implements Serializable {

    /** An access token at work. */
    record Grant(TokenId token, Set<TokenScope> scopes) implements Serializable {

        /** Who may change may also read. */
        boolean allows(TokenScope scope) {
            return scopes.contains(scope) || scopes.contains(TokenScope.WRITE);
        }
    }
}
