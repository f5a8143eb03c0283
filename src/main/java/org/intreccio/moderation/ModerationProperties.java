package org.intreccio.moderation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The times of moderation.
 *
 * @param appealWithin how long a decision can be appealed against
 */
@Validated
@ConfigurationProperties("intreccio.moderation")
record ModerationProperties(@DefaultValue("30d") Duration appealWithin) {}
