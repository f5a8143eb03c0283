package org.intreccio.trust;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What people may do, by how well they are known (rules.md 10).
 *
 * @param knownAfter how long one is here, with a confirmed address, before one is known
 */
@Validated
@ConfigurationProperties("intreccio.trust")
record TrustProperties(
        @DefaultValue("7d") Duration knownAfter,
        @Valid @DefaultValue Newcomer newcomer,
        @Valid @DefaultValue Known known,
        @Valid @DefaultValue Trusted trusted) {

    /** See {@link Limits}. */
    record Newcomer(
            @Min(0) @DefaultValue("3") int reports,
            @Min(0) @DefaultValue("1") int links) {}

    /** See {@link Limits}. */
    record Known(
            @Min(0) @DefaultValue("10") int reports,
            @Min(0) @DefaultValue("5") int links) {}

    /** See {@link Limits}. */
    record Trusted(
            @Min(0) @DefaultValue("40") int reports,
            @Min(0) @DefaultValue("20") int links) {}

    Limits limits(TrustLevel level) {
        return switch (level) {
            case NEW -> new Limits(newcomer.reports(), newcomer.links());
            case KNOWN -> new Limits(known.reports(), known.links());
            case TRUSTED -> new Limits(trusted.reports(), trusted.links());
        };
    }
}
