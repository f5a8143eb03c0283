package org.intreccio.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Whether the browser says that a page of this portal sent the request: by {@code Sec-Fetch-Site}, which scripts cannot
 * write, or by {@code Origin} in older ones. A request that says neither did not come from one of our pages.
 */
final class SameOrigin {

    private SameOrigin() {}

    static boolean attestedBy(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && isOurs(origin, request);
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            var uri = URI.create(origin);
            return request.getScheme().equalsIgnoreCase(uri.getScheme())
                    && request.getServerName().equalsIgnoreCase(uri.getHost())
                    && request.getServerPort() == port(uri);
        } catch (IllegalArgumentException opaque) {
            return false;
        }
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
