package org.intreccio.directory.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.intreccio.directory.ForwardedActors;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever asks for an organisation that was merged on to the one that stayed: pages for good (301), calls of the REST interface
 * with their method and body (308).
 */
final class ForwardingFilter extends OncePerRequestFilter {

    private static final Pattern ADDRESS = Pattern.compile("(/(?:api/v1/)?actors/)([^/]+)(/.*)?");

    private final ForwardedActors forwarded;

    ForwardingFilter(ForwardedActors forwarded) {
        this.forwarded = forwarded;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var address = ADDRESS.matcher(path);
        var kept = address.matches() ? forwarded.find(address.group(2)) : java.util.Optional.empty();
        if (kept.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var rest = address.group(3) == null ? "" : address.group(3);
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(path.startsWith("/api/") ? 308 : HttpServletResponse.SC_MOVED_PERMANENTLY);
        // Not for ever in caches: a merge may be undone.
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Location", request.getContextPath() + address.group(1) + kept.get() + rest + query);
    }

    /** Puts it before whatever answers under these addresses. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<ForwardingFilter> forwardingFilter(ForwardedActors forwarded) {
            var registration = new FilterRegistrationBean<>(new ForwardingFilter(forwarded));
            registration.addUrlPatterns("/actors/*", "/api/v1/actors/*");
            return registration;
        }
    }
}
