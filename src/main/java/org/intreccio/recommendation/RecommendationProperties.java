package org.intreccio.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How recommendations are made.
 *
 * @param asOf the day that ages are counted from; empty means today (measurements set it to the end of their history)
 * @param atOnce how many queries run together; 0 means as many as there are cores
 */
@ConfigurationProperties("intreccio.recommendation")
record RecommendationProperties(
        @Nullable LocalDate asOf, @DefaultValue("0") int atOnce) {}
