package org.intreccio.directory.ui;

import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ProjectId;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;

/** Reads ids from addresses, where anything may stand. */
final class Ids {

    private Ids() {}

    static Optional<ActorId> actor(String text) {
        try {
            return Optional.of(new ActorId(text));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    static Optional<ProjectId> project(String text) {
        try {
            return Optional.of(new ProjectId(text));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    static NotFound unknownActor(String id) {
        return NotFound.of("directory.error.actor-unknown", id);
    }

    static NotFound unknownProject(String id) {
        return NotFound.of("directory.error.project-unknown", id);
    }
}
