package org.intreccio.web;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people find this portal: the setting {@code intreccio.web.address}, else this machine's own address.
 *
 * <p>Never what a request says of it: a link in a letter must not lead where a stranger's {@code Host} header wants it to.
 */
@Component
public class PublicAddress {

    private final WebProperties properties;
    private final Environment environment;

    PublicAddress(WebProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** The address of a page, by its path without a leading slash, with its query when it has one. */
    public URI of(String path) {
        return URI.create(base() + "/" + path);
    }

    /** Scheme, host and port, as browsers name an origin. */
    public String origin() {
        var base = URI.create(base());
        return base.getScheme() + "://" + base.getAuthority();
    }

    /** The host alone. */
    public String host() {
        return String.valueOf(URI.create(base()).getHost());
    }

    private String base() {
        var address = properties.address().strip();
        if (!address.isEmpty()) {
            return address.replaceAll("/+$", "");
        }
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
