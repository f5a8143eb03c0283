package org.intreccio.importing;

import org.intreccio.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * The load that goes on in the background of this portal, or the last one that did.
 *
 * @param progress null until the files are recognised
 * @param refusal why it could not be done, when the domain refused it
 * @param failed whether something unforeseen cut it short; it can be resumed
 */
public record ImportJob(
        String folder,
        boolean going,
        @Nullable ImportProgress progress,
        @Nullable DomainException refusal,
        boolean failed) {

    ImportJob moved(ImportProgress report) {
        return new ImportJob(folder, true, report, null, false);
    }

    ImportJob ended(@Nullable DomainException why, boolean unforeseen) {
        return new ImportJob(folder, false, progress, why, unforeseen);
    }
}
