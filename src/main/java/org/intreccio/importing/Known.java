package org.intreccio.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intreccio.directory.ProjectId;

/** The ids that a run has met so far: what a later row may point at, and what would come twice. About 100 bytes an id. */
final class Known {

    private final Set<String> organisations = new HashSet<>();
    private final Map<String, ProjectId> projects = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Set<String> participations = new HashSet<>();

    /** Whether this is the first row of the organisation. */
    boolean firstOrganisation(String id) {
        return organisations.add(id);
    }

    void organisation(String column, String id) {
        if (!organisations.contains(id)) {
            throw new Rejection(RejectReason.UNKNOWN_ORGANISATION, column, id);
        }
    }

    void newProject(String column, String key, ProjectId id) {
        refuseTwin(column, key);
        projects.put(key, id);
    }

    void leaveOutProject(String column, String key) {
        refuseTwin(column, key);
        leftOut.add(key);
    }

    private void refuseTwin(String column, String key) {
        if (projects.containsKey(key) || leftOut.contains(key)) {
            throw new Rejection(RejectReason.DUPLICATE, column, key);
        }
    }

    /** The project of this key; empty when it was left out. */
    Optional<ProjectId> project(String column, String key) {
        if (leftOut.contains(key)) {
            return Optional.empty();
        }
        var id = projects.get(key);
        if (id == null) {
            throw new Rejection(RejectReason.UNKNOWN_PROJECT, column, key);
        }
        return Optional.of(id);
    }

    void newParticipation(String column, String project, String organisation, String role) {
        if (!participations.add(project + "/" + organisation + "/" + role)) {
            throw new Rejection(RejectReason.DUPLICATE, column, project + " / " + organisation);
        }
    }
}
