package org.intreccio.membership;

import java.time.Instant;
import org.intreccio.directory.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * An open door into an organisation, for whoever has its link.
 *
 * @param email whom it was meant for; empty when for anybody who is given the link
 * @param limit how many people may join by it
 * @param used how many have
 */
public record Invitation(
        InvitationId id,
        ActorId organisation,
        String organisationName,
        MemberRole role,
        String email,
        String inviter,
        int limit,
        int used,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** Whether somebody may still join by it. */
    public boolean open(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && used < limit;
    }

    /**
     * A fresh one.
     *
     * @param path the link without the portal's address; told this once, only its hash is kept
     */
    public record Issued(Invitation invitation, String path) {}
}
