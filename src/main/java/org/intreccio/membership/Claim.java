package org.intreccio.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's claim to act for an organisation.
 *
 * @param words what the claimant says for it
 * @param decidedBy the actor who decided, {@code stewards} or {@code portal}; empty while nobody has
 * @param decider the name of that actor, or the same word
 * @param until the last day on which the attestation holds; null before there is one
 * @param reason given for a refusal or revocation
 * @param tied whether the attestation also made the membership, which then ends with it
 */
public record Claim(
        ClaimId id,
        ActorId person,
        String personName,
        ActorId organisation,
        String organisationName,
        String website,
        MemberRole role,
        String words,
        ClaimState state,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        String decidedBy,
        String decider,
        @Nullable AttestationWay way,
        @Nullable LocalDate until,
        String reason,
        boolean tied,
        @Nullable Document document) {

    /** Who attested it, where no actor did. */
    static final String STEWARDS = "stewards";

    static final String PORTAL = "portal";

    public Optional<Document> evidence() {
        return Optional.ofNullable(document);
    }

    /**
     * A file shown as evidence; the file itself lies in the data folder.
     *
     * @param name as the claimant called it, without folders
     * @param type {@code application/pdf}, {@code image/png} or {@code image/jpeg}, found by looking into it
     * @param bytes its length
     * @param hash SHA-256, hexadecimal
     */
    public record Document(String name, String type, long bytes, String hash) {}
}
