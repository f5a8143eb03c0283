package org.intreccio.collaborations;

import org.intreccio.directory.JointProjects;
import org.springframework.stereotype.Component;

/** Lets the directory know what of a collaboration counts now, in the caller's transaction. */
@Component
class CountedTies {

    private final CollaborationQueries queries;
    private final CollaborationEdges edges;
    private final JointProjects projects;

    CountedTies(CollaborationQueries queries, CollaborationEdges edges, JointProjects projects) {
        this.queries = queries;
        this.edges = edges;
        this.projects = projects;
    }

    /** What participants decided since about who may know of their tie, for when it is taken away and comes back. */
    void remember(Collaboration before) {
        if (before.counts()) {
            before.parts().forEach(p -> edges.shown(before.id(), p.actor(), p.visibility()));
        }
    }

    /** Makes the directory follow. */
    Collaboration follow(CollaborationId id, boolean countedBefore) {
        var now = queries.find(id).orElseThrow();
        if (now.counts()) {
            projects.stand(
                    now.project(),
                    now.facts(),
                    now.confirmed().stream()
                            .map(p -> new JointProjects.Participant(
                                    p.actor(), p.role().code(), p.visibility()))
                            .toList());
        } else if (countedBefore) {
            projects.rest(now.project());
        }
        return now;
    }
}
