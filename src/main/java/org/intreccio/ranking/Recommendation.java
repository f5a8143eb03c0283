package org.intreccio.ranking;

import java.util.List;
import java.util.Map;
import org.intreccio.network.NodeRef;

/**
 * Recommends an actor, and says why.
 *
 * @param contributions what each family of reasons brought, largest first; they sum to the score
 * @param reasons up to three paths, most telling first; empty where none were asked for
 * @param lifted whether it stands higher than its score by its {@link FairShare}
 */
public record Recommendation(
        NodeRef actor, double score, Map<ReasonFamily, Double> contributions, List<Reason> reasons, boolean lifted) {

    public Recommendation {
        reasons = List.copyOf(reasons);
    }

    /** The same, standing higher than its score. */
    Recommendation inKeptPlace() {
        return new Recommendation(actor, score, contributions, reasons, true);
    }
}
