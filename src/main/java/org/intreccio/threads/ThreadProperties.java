package org.intreccio.threads;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What keeps threads readable.
 *
 * @param silent how long after it was said a contribution may be changed without a mark (rules.md §4)
 * @param anHour how many contributions one person may make in an hour, over all rooms
 * @param newcomerAnHour how many, where the portal hardly knows them
 */
@Validated
@ConfigurationProperties("intreccio.threads")
record ThreadProperties(
        @DefaultValue("5m") Duration silent,
        @Min(1) @DefaultValue("200") int anHour,
        @Min(1) @DefaultValue("15") int newcomerAnHour) {}
