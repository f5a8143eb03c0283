package org.intreccio.privacy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things last.
 *
 * @param cooling between asking to be erased and being erased
 * @param exports for how long a prepared file can be fetched
 * @param folder where prepared files stand
 * @param retention for how long other things are kept, by {@link org.intreccio.kernel.Retention#name}
 */
@ConfigurationProperties("intreccio.privacy")
record PrivacyProperties(
        @DefaultValue("14d") Duration cooling,
        @DefaultValue("7d") Duration exports,
        @DefaultValue("data/exports") Path folder,
        @DefaultValue Map<String, Duration> retention) {}
