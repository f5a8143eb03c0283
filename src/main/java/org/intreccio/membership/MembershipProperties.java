package org.intreccio.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of memberships.
 *
 * @param documents where the files lie that were shown as evidence
 * @param largestDocument in bytes
 * @param attestedFor how long an attestation holds
 * @param renewable how long before its end it may be renewed, and a reminder is given
 * @param openInvitations how many an organisation may have open at a time
 * @param longestInvitation how many days one may stay open
 * @param mostUses how many people may join by one link
 */
@Validated
@ConfigurationProperties("intreccio.membership")
public record MembershipProperties(
        @DefaultValue("data/documents") Path documents,
        @Min(1) @DefaultValue("10485760") long largestDocument,
        @DefaultValue("1y") Period attestedFor,
        @DefaultValue("30d") Period renewable,
        @Min(1) @DefaultValue("50") int openInvitations,
        @Min(1) @Max(365) @DefaultValue("90") int longestInvitation,
        @Min(1) @DefaultValue("200") int mostUses) {}
