package org.intreccio.identity;

import org.apache.shiro.authc.AuthenticationToken;

/** Tells Shiro of somebody whom the portal itself has found to be who they say. Never made of anything that a browser sent. */
record ProvenToken(Principal principal) implements AuthenticationToken {

    @Override
    public Object getPrincipal() {
        return principal;
    }

    @Override
    public Object getCredentials() {
        return principal.user().value();
    }
}
