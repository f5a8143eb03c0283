package org.intreccio.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What this installation says about itself.
 *
 * @param source where its source code can be had, as its licence asks of whoever runs a changed copy
 */
@ConfigurationProperties("intreccio.portal")
record PortalProperties(@Nullable String source) {

    Optional<String> findSource() {
        return Optional.ofNullable(source).filter(s -> !s.isBlank());
    }
}
