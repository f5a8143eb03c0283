package org.intreccio.importing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One folder brought in, or on its way.
 *
 * @param id derived from the content of the folder and the options, so that the same folder is the same run
 * @param format what the files were recognised as
 * @param position rows read of the phase, whether they came in or not
 */
public record ImportRun(
        String id,
        String folder,
        SourceFormat format,
        @Nullable LocalDate cutoff,
        ImportState state,
        ImportPhase phase,
        long position,
        ImportCounts counts,
        Instant startedAt,
        Instant updatedAt,
        @Nullable Instant finishedAt) {

    /** Whether loading the same folder would go on where this one stopped. */
    public boolean resumable() {
        return state == ImportState.INTERRUPTED;
    }
}
