package org.intreccio.introductions;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long an introduction waits, and what keeps requests from becoming a nuisance.
 *
 * @param days after so many an unanswered one is over
 * @param open how many requests of one person may wait at a time
 * @param newcomerOpen how many, of a person whom the portal hardly knows
 * @param aDay how many one person may write in a day
 * @param newcomerADay how many, where the portal hardly knows them
 * @param quietDays for how many days after it is over the same way may not be asked again, whatever became of it, and for how many a refusal
 *     holds for whoever refused
 */
@Validated
@ConfigurationProperties("intreccio.introductions")
record IntroductionProperties(
        @Min(1) @DefaultValue("14") int days,
        @Min(1) @DefaultValue("6") int open,
        @Min(1) @DefaultValue("2") int newcomerOpen,
        @Min(1) @DefaultValue("5") int aDay,
        @Min(1) @DefaultValue("2") int newcomerADay,
        @Min(0) @DefaultValue("30") int quietDays) {}
