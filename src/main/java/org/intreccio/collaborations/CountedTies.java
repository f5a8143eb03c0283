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
        if (now.imported()) {
            followImported(now, countedBefore);
            return now;
        }
        if (now.counts()) {
            projects.stand(
                    now.project(),
                    now.facts(),
                    now.confirmed().stream().map(CountedTies::participant).toList());
        } else if (countedBefore) {
            projects.rest(now.project());
        }
        return now;
    }

    /** The project itself is what it was: only the tie of whoever says that they took part comes and goes. */
    private void followImported(Collaboration now, boolean countedBefore) {
        if (now.counts()) {
            now.part(now.proposer()).map(CountedTies::participant).ifPresent(p -> projects.join(now.project(), p));
        } else if (countedBefore) {
            projects.part(now.project(), now.proposer());
        }
    }

    private static JointProjects.Participant participant(Part part) {
        return new JointProjects.Participant(part.actor(), part.role().code(), part.visibility());
    }
}
