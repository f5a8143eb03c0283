package org.intreccio.collaborations;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What keeps proposals from becoming a nuisance.
 *
 * @param partners how many may be named in one
 * @param waiting how many namings of one proposer may wait at a time
 * @param aDay how many one actor may propose in a day
 * @param newcomerADay how many, where a person whom the portal hardly knows proposes
 * @param quietDays for how many days after a refusal the same proposer may not name the same partner
 */
@Validated
@ConfigurationProperties("intreccio.collaborations")
record CollaborationProperties(
        @Min(1) @DefaultValue("15") int partners,
        @Min(1) @DefaultValue("40") int waiting,
        @Min(1) @DefaultValue("10") int aDay,
        @Min(1) @DefaultValue("2") int newcomerADay,
        @Min(0) @DefaultValue("30") int quietDays) {}
