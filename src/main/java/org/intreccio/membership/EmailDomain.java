package org.intreccio.membership;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether an address stands under the domain of a website: {@code ada@orto.example} under {@code https://www.orto.example/us}.
 *
 * <p>Hosts at which anybody gets a page or an address prove nothing.
 */
final class EmailDomain {

    private static final Set<String> SHARED = Set.of(
            "facebook.com",
            "instagram.com",
            "linkedin.com",
            "google.com",
            "sites.google.com",
            "gmail.com",
            "wordpress.com",
            "github.io",
            "github.com",
            "libero.it",
            "virgilio.it",
            "tiscali.it",
            "yahoo.com",
            "yahoo.it",
            "hotmail.com",
            "hotmail.it",
            "outlook.com",
            "outlook.it",
            "live.com",
            "icloud.com",
            "proton.me",
            "pec.it",
            "legalmail.it");

    private EmailDomain() {}

    static boolean proves(String email, String website) {
        var domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return !SHARED.contains(domain) && host(website).filter(domain::equals).isPresent();
    }

    /** The host without {@code www.}, in lower case. */
    static Optional<String> host(String website) {
        try {
            return Optional.ofNullable(URI.create(website.strip()).getHost())
                    .map(h -> h.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
