package org.intreccio.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.intreccio.kernel.Refused;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Holds every endpoint to the {@link Gate}, an access token to its scopes, and a browser session to its own pages: a change
 * asked in a signed-in session must come from a page of this portal, which the browser itself attests.
 */
@Component
class RestGate implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Gate gate;
    private final CurrentUser currentUser;

    RestGate(Gate gate, CurrentUser currentUser) {
        this.gate = gate;
        this.currentUser = currentUser;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && !ofTheFramework(endpoint.getBeanType())) {
            if (request.getAttribute(SubjectFilter.BAD_TOKEN) != null) {
                throw Refused.unknownCredential("identity.error.token");
            }
            switch (gate.ask(endpoint.getMethod(), endpoint.getBeanType())) {
                case PASS -> {}
                case SIGN_IN_FIRST -> throw Refused.signInFirst();
                case REFUSED -> throw Refused.notAllowed("kernel.error.not-allowed");
            }
            checkScope(request);
            checkOrigin(request);
        }
        return true;
    }

    /** The OpenAPI document with its page, and Spring's error answer, are open to all. */
    private static boolean ofTheFramework(Class<?> resource) {
        return resource.getName().startsWith("org.springdoc.") || ErrorController.class.isAssignableFrom(resource);
    }

    private void checkScope(HttpServletRequest request) {
        var needed = SAFE.contains(request.getMethod()) ? TokenScope.READ : TokenScope.WRITE;
        if (currentUser.grant().filter(grant -> !grant.allows(needed)).isPresent()) {
            throw Refused.notAllowed("identity.error.scope-missing", needed.code());
        }
    }

    private void checkOrigin(HttpServletRequest request) {
        if (!SAFE.contains(request.getMethod())
                && currentUser.find().isPresent()
                && !currentUser.byToken()
                && !SameOrigin.attestedBy(request)) {
            throw Refused.notAllowed("identity.error.origin");
        }
    }
}
