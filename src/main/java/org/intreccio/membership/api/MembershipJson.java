package org.intreccio.membership.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.intreccio.membership.Claim;
import org.intreccio.membership.Invitation;
import org.intreccio.membership.Members;
import org.jspecify.annotations.Nullable;

/** How the REST interface writes memberships; additions are compatible, nothing is ever taken away. */
final class MembershipJson {

    private MembershipJson() {}

    record End(String id, String name) {}

    /** A person in an organisation. */
    record Membership(
            End person,
            End organisation,
            String role,
            boolean current,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String attestedBy,
            @Nullable LocalDate attestedUntil) {

        static Membership of(Members.Member m) {
            return new Membership(
                    new End(m.person().value(), m.personName()),
                    new End(m.organisation().value(), m.organisationName()),
                    m.role().code(),
                    m.now(),
                    m.from(),
                    m.to(),
                    m.attestor(),
                    m.attestedUntil());
        }
    }

    /** Evidence, without the file itself. */
    record Document(String name, String type, long bytes, String sha256, String address) {}

    /** A claim to act for an organisation. */
    record ClaimCard(
            String id,
            End person,
            End organisation,
            String role,
            String words,
            String state,
            Instant requestedAt,
            @Nullable Instant decidedAt,
            String decidedBy,
            @Nullable String way,
            @Nullable LocalDate until,
            String reason,
            @Nullable Document document) {

        static ClaimCard of(Claim c) {
            var way = c.way();
            return new ClaimCard(
                    c.id().value(),
                    new End(c.person().value(), c.personName()),
                    new End(c.organisation().value(), c.organisationName()),
                    c.role().code(),
                    c.words(),
                    c.state().code(),
                    c.requestedAt(),
                    c.decidedAt(),
                    c.decidedBy(),
                    way == null ? null : way.name().toLowerCase(Locale.ROOT),
                    c.until(),
                    c.reason(),
                    c.evidence().map(d -> document(c, d)).orElse(null));
        }

        private static Document document(Claim c, Claim.Document d) {
            return new Document(d.name(), d.type(), d.bytes(), d.hash(), "/api/v1/claims/" + c.id() + "/document");
        }
    }

    /** An invitation; its link is told only by the answer to its making. */
    record InvitationCard(
            String id,
            End organisation,
            String role,
            String email,
            int limit,
            int used,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable String path) {

        static InvitationCard of(Invitation i, @Nullable String path) {
            return new InvitationCard(
                    i.id().value(),
                    new End(i.organisation().value(), i.organisationName()),
                    i.role().code(),
                    i.email(),
                    i.limit(),
                    i.used(),
                    i.expiresAt(),
                    i.revokedAt(),
                    path);
        }
    }
}
