package org.intreccio.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a folder is wanted.
 *
 * @param cutoff only projects that start before this day come in, with who took part in them; null for all. A project without
 *     a start then stays out, since nobody can say that it was before
 */
public record ImportOptions(@Nullable LocalDate cutoff) {

    /** Everything. */
    public static final ImportOptions ALL = new ImportOptions(null);
}
