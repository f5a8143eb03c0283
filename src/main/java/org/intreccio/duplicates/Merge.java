package org.intreccio.duplicates;

import java.time.Instant;
import org.intreccio.directory.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * That one organisation was found to be another one.
 *
 * @param kept the one that stays
 * @param gone the one whose address leads there now
 * @param undoneAt when they were taken apart again; null while they are one
 */
public record Merge(
        String id,
        ActorId kept,
        String keptName,
        ActorId gone,
        String goneName,
        String why,
        Instant at,
        @Nullable Instant undoneAt) {

    public boolean undone() {
        return undoneAt != null;
    }
}
