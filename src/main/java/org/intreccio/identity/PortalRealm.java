package org.intreccio.identity;

import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.authc.DisabledAccountException;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UnknownAccountException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.springframework.stereotype.Component;

/**
 * Tells Shiro who somebody is and what they may do to an object: who, by e-mail and password, by access token, or because the portal
 * says so ({@link ProvenToken}), from the users in the graph.
 *
 * <p>Whether they may do something to an object is answered by {@link PermissionTable}.
 *
 * <p>The credentials are compared here and not by Shiro's matcher, so that an unknown address costs what a wrong password
 * costs. One realm for both ways: with two, Shiro would turn an unreachable graph into wrong credentials.
 */
@Component
class PortalRealm extends AuthorizingRealm {

    private final UserQueries users;
    private final TokenQueries tokens;
    private final Passwords passwords;
    private final PermissionTable permissions;

    PortalRealm(UserQueries users, TokenQueries tokens, Passwords passwords, PermissionTable permissions) {
        super(new AllowAllCredentialsMatcher());
        this.users = users;
        this.tokens = tokens;
        this.passwords = passwords;
        this.permissions = permissions;
        setName("portal");
        setAuthenticationTokenClass(AuthenticationToken.class);
        setAuthenticationCachingEnabled(false);
        setAuthorizationCachingEnabled(false);
        setPermissionResolver(InstancePermission::of);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        var principal = switch (token) {
            case UsernamePasswordToken password -> byPassword(password);
            case ProvenToken proven -> proven.principal();
            case BearerToken bearer -> byToken(bearer);
            default -> throw new UnknownAccountException("Not a way to sign in here: " + token.getClass());
        };
        return new SimpleAuthenticationInfo(principal, token.getCredentials(), getName());
    }

    /** Asks the table of rules, which asks the graph: what somebody may is kept nowhere. */
    @Override
    public boolean isPermitted(PrincipalCollection who, Permission asked) {
        return who.getPrimaryPrincipal() instanceof Principal principal
                && asked instanceof InstancePermission instance
                && permissions.grants(principal.user(), instance);
    }

    /** None: roles and permissions are not handed out in advance. */
    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection who) {
        return new SimpleAuthorizationInfo();
    }

    private Principal byPassword(UsernamePasswordToken token) {
        var password = new String(token.getPassword());
        var user = users.findByEmail(new Email(token.getUsername())).orElse(null);
        if (user == null) {
            passwords.matchNobody(password);
            throw new UnknownAccountException();
        }
        if (!passwords.matches(password, user.passwordHash())) {
            throw new IncorrectCredentialsException();
        }
        if (user.disabled()) {
            throw new DisabledAccountException();
        }
        return new Principal(user.id(), user.credentials(), null, null);
    }

    private Principal byToken(BearerToken bearer) {
        var secret = new TokenSecret(bearer.getToken());
        var used = tokens.use(secret.hash()).orElseThrow(UnknownAccountException::new);
        var user = users.find(used.owner()).filter(u -> !u.disabled()).orElseThrow(DisabledAccountException::new);
        return new Principal(user.id(), user.credentials(), null, used.grant());
    }
}
