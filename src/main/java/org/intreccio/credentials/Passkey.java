package org.intreccio.credentials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param id the credential's id in Base64url, which the authenticator chose
 * @param synced whether it is kept by a service that brings it to other devices too
 */
public record Passkey(
        String id,
        String name,
        boolean synced,
        Instant since,
        @Nullable Instant usedAt) {}
