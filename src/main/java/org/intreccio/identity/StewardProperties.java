package org.intreccio.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first steward.
 *
 * @param email whoever shows that letters to this address reach them becomes a steward ({@code INTRECCIO_STEWARD_EMAIL})
 */
@ConfigurationProperties("intreccio.steward")
record StewardProperties(@Nullable String email) {

    boolean names(Email address) {
        return email != null && email.strip().equalsIgnoreCase(address.value());
    }
}
