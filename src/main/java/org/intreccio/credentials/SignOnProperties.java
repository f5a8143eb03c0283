package org.intreccio.credentials;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organisations whose people come in by their own sign-in (OpenID Connect).
 *
 * @param organisations by a short name of letters, digits and hyphens
 */
@ConfigurationProperties("intreccio.sign-on")
record SignOnProperties(@DefaultValue Map<String, Organisation> organisations) {

    /**
     * One organisation.
     *
     * @param name as its people know it, on the button
     * @param issuer the address of its provider, whose {@code /.well-known/openid-configuration} tells the rest
     * @param domains the e-mail domains that are its own: only their addresses come in, and these are believed without being confirmed;
     *     empty lets in any address that the provider says it has verified
     * @param actor the organisation's id in the directory, for rooms that attest who acts for whom; may be empty
     */
    record Organisation(
            String name,
            URI issuer,
            String clientId,
            String clientSecret,
            @DefaultValue List<String> domains,
            @DefaultValue("") String actor) {

        boolean owns(String email) {
            var domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
            return domains.stream()
                    .anyMatch(own -> own.strip().toLowerCase(Locale.ROOT).equals(domain));
        }
    }
}
