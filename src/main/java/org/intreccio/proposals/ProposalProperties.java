package org.intreccio.proposals;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of proposals.
 *
 * @param folder where annexes lie
 * @param largestAnnex in bytes
 * @param annexes how many one proposal may have
 * @param partners how many a team may have, whoever is asked included
 * @param asking how many one actor may ask in a day
 * @param newcomerAsking how many, where a person whom the portal hardly knows asks
 * @param quietDays for how many days after a refusal the same team may not ask again
 * @param lines how many lines a budget may have
 */
@Validated
@ConfigurationProperties("intreccio.proposals")
record ProposalProperties(
        @DefaultValue("data/annexes") Path folder,
        @Min(1) @DefaultValue("10485760") long largestAnnex,
        @Min(1) @DefaultValue("12") int annexes,
        @Min(2) @DefaultValue("20") int partners,
        @Min(1) @DefaultValue("20") int asking,
        @Min(1) @DefaultValue("4") int newcomerAsking,
        @Min(0) @DefaultValue("30") int quietDays,
        @Min(1) @DefaultValue("60") int lines) {}
