package org.intreccio.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this installation says about itself.
 *
 * @param source where its source code can be had, as its licence asks of whoever runs a changed copy
 * @param lat the middle of the area that it is mostly about, with {@code lon}; Milan unless told otherwise
 * @param zoom how near the home page looks at that area
 */
@ConfigurationProperties("intreccio.portal")
record PortalProperties(
        @Nullable String source,
        @DefaultValue("45.4642") double lat,
        @DefaultValue("9.19") double lon,
        @DefaultValue("11") double zoom) {

    private static final double REACH = 0.22;

    Optional<String> findSource() {
        return Optional.ofNullable(source).filter(s -> !s.isBlank());
    }

    double south() {
        return lat - REACH;
    }

    double north() {
        return lat + REACH;
    }

    double west() {
        return lon - REACH * 1.4;
    }

    double east() {
        return lon + REACH * 1.4;
    }
}
