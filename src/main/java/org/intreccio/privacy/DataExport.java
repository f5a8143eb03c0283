package org.intreccio.privacy;

import java.time.Instant;
import org.intreccio.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A person's data in one file, as it is being prepared.
 *
 * @param progress percent
 * @param expiresAt until when it can be fetched, once it is ready
 */
public record DataExport(
        String id,
        UserId user,
        State state,
        int progress,
        Instant askedAt,
        @Nullable Instant expiresAt) {

    /** How it stands. */
    public enum State {
        WAITING,
        RUNNING,
        READY,
        FAILED;

        public boolean going() {
            return this == WAITING || this == RUNNING;
        }
    }
}
