package org.intreccio.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How two actors are connected: actors and projects in turn, from the one to the other. */
public record ConnectionPath(List<Step> steps) {

    /**
     * One stop of the path.
     *
     * @param project whether it is a project; otherwise an actor
     * @param kind the actor's kind, null for a project
     * @param date when the project started
     * @param via the relation that joins it to the next step: {@code TOOK_PART_IN}, {@code MEMBER_OF}; empty at the end
     * @param role in that relation, as the graph has it
     */
    public record Step(
            String id,
            String name,
            boolean project,
            @Nullable ActorKind kind,
            @Nullable LocalDate date,
            String via,
            String role) {}

    /** How many people or organisations stand between the two. */
    public int between() {
        return Math.max(0, (int) steps.stream().filter(s -> !s.project()).count() - 2);
    }
}
