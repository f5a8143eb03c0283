package org.intreccio.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.web.mgt.WebSecurityManager;
import org.apache.shiro.web.servlet.AbstractShiroFilter;

/**
 * Finds out whose request it is: by the browser session or, under {@code /api}, by an access token. A request with a token is
 * the token's alone; it neither reads nor makes a session. Whether they may is asked later, at the {@link Gate}.
 */
final class SubjectFilter extends AbstractShiroFilter {

    /** Where a token that opens nothing leaves its refusal, for the REST interface to tell. */
    static final String BAD_TOKEN = SubjectFilter.class.getName() + ".badToken";

    private static final String BEARER = "bearer ";

    private final Presence presence;

    SubjectFilter(WebSecurityManager manager, Presence presence) {
        this.presence = presence;
        setSecurityManager(manager);
    }

    @Override
    protected void executeChain(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var subject = bearer((HttpServletRequest) request)
                .map(secret -> byToken(secret, request))
                .orElseGet(SecurityUtils::getSubject);
        try (var _ = presence.enter(subject)) {
            super.executeChain(request, response, chain);
        }
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || !request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return Optional.empty();
        }
        return header.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private Subject byToken(String secret, ServletRequest request) {
        var nobody = new Subject.Builder(getSecurityManager()).sessionCreationEnabled(false);
        try {
            var info = getSecurityManager().authenticate(new BearerToken(secret));
            return nobody.principals(info.getPrincipals()).authenticated(true).buildSubject();
        } catch (AuthenticationException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            request.setAttribute(BAD_TOKEN, true);
            return nobody.buildSubject();
        }
    }
}
