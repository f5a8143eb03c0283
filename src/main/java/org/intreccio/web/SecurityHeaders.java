package org.intreccio.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers how little our pages need: nothing from other hosts, no frame around them (but for the cards that are made for one), no camera, no referrer elsewhere.
 *
 * <p>Vaadin's client starts by an inline script and runs expressions that the server sends, so its pages must allow
 * {@code unsafe-inline} and {@code unsafe-eval} until a release of it can do without (25.4); the REST interface must not.
 */
class SecurityHeaders extends OncePerRequestFilter {

    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "worker-src 'self' blob:; frame-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";
    /** Cards that other sites put into a frame: words and a link, nothing that runs. */
    private static final String FRAMED = "/embed/";

    private static final String CARDS =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *; base-uri 'none'; form-action 'none'";
    private static final String FEATURES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), "
                    + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private final String pages;

    SecurityHeaders(WebProperties properties) {
        var others = properties.imageSources();
        this.pages = others.isEmpty()
                ? PAGES
                : PAGES.replace("blob:; font-src", "blob: " + String.join(" ", others) + "; font-src");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("Content-Security-Policy", policy(path));
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!path.startsWith(FRAMED)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", FEATURES);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (path.startsWith("/api/v1/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            response.setHeader(HttpHeaders.VARY, "Accept-Language, Authorization, Cookie");
        }
        chain.doFilter(request, response);
    }

    private String policy(String path) {
        if (path.startsWith(FRAMED)) {
            return CARDS;
        }
        return path.startsWith("/api/") || path.startsWith("/actuator") ? NOTHING : pages;
    }
}
