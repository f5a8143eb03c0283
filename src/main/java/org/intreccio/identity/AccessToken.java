package org.intreccio.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A personal access token as its owner sees it: everything but the secret. */
public record AccessToken(
        TokenId id,
        String name,
        Set<TokenScope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public AccessToken {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it opens anything at this instant. */
    public boolean works(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** A new token with its secret, which is told this once and stored nowhere. */
    public record Issued(AccessToken token, String secret) {

        @Override
        public String toString() {
            return "Issued[" + token + "]";
        }
    }
}
