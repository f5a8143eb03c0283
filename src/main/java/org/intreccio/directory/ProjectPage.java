package org.intreccio.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project with all that is public of it.
 *
 * @param participants all of them, leads and coordinators first, then by contribution
 * @param totalCost in whole euros
 * @param evidence where it can be looked up
 */
public record ProjectPage(
        ProjectId id,
        Bilingual title,
        String acronym,
        Bilingual summary,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String status,
        String programme,
        String actionType,
        @Nullable Topic topic,
        @Nullable Long totalCost,
        List<Named> themes,
        List<ActorPage.Target> targets,
        List<Named> places,
        List<Named> directions,
        List<Participant> participants,
        String source,
        String externalId,
        Evidence evidence) {

    /** The call topic it answered. */
    public record Topic(String code, String description) {}

    /**
     * Who took part.
     *
     * @param contribution in whole euros, as published
     */
    public record Participant(
            ActorId actor,
            ActorKind kind,
            String name,
            String role,
            @Nullable Long contribution,
            @Nullable Named place,
            @Nullable GeoPoint point) {}
}
