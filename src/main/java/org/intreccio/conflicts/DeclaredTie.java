package org.intreccio.conflicts;

import java.time.Instant;
import java.time.LocalDate;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * A tie to an actor that a person declared of themselves.
 *
 * @param note in their own words, for nobody but them
 * @param until the last day, for what they were paid; null while it lasts
 */
public record DeclaredTie(
        TieId id,
        ActorId actor,
        String actorName,
        ActorKind actorKind,
        TieKind kind,
        String note,
        @Nullable LocalDate until,
        Instant declaredAt) {}
