package org.intreccio.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of an actor's collaborations that its reader may see, newest first, and how many there are in all. */
public record Timeline(int total, List<Collaboration> collaborations) {

    /**
     * A project that the actor took part in.
     *
     * @param role as the graph has it: coordinator, lead, participant, sponsor …
     * @param partners a few of the others, coordinators first
     * @param size how many took part in all
     */
    public record Collaboration(
            ProjectId project,
            Bilingual title,
            String acronym,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Partner> partners,
            int size,
            Visibility visibility) {}

    /** Another actor of the same project. */
    public record Partner(ActorId actor, ActorKind kind, String name) {}
}
