package org.intreccio.ranking;

import java.util.List;
import org.intreccio.network.NodeRef;

/**
 * Shows one concrete path that led to a candidate.
 *
 * @param share the part of the recommendation's score that this very path brought, in 0..1
 * @param path from the asker, a team member or the call to the candidate
 */
public record Reason(ReasonFamily family, double share, List<NodeRef> path) {

    public Reason {
        path = List.copyOf(path);
    }
}
