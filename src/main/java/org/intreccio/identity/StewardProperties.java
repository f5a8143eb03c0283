package org.intreccio.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first steward.
 *
 * @param email whoever signs up with this address becomes a steward ({@code INTRECCIO_STEWARD_EMAIL}); addresses are not
 *     verified by mail, so set it just before that sign-up and take it away afterwards
 */
@ConfigurationProperties("intreccio.steward")
record StewardProperties(@Nullable String email) {

    boolean names(Email address) {
        return email != null && email.strip().equalsIgnoreCase(address.value());
    }
}
