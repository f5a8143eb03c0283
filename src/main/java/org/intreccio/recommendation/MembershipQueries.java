package org.intreccio.recommendation;

import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Asks who may be told that somebody belongs to an organisation. */
@Repository
class MembershipQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    MembershipQueries(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** Whether anybody may know that the one belongs to the other now, whichever way round. */
    boolean isPublic(ActorId one, ActorId other) {
        return transactions.read(() -> graph.query("""
                        MATCH (:Actor {id: $one})-[m:MEMBER_OF]-(:Actor {id: $other})
                        WHERE coalesce(m.visibility, 'public') = 'public' AND (m.to IS NULL OR m.to >= date())
                        RETURN count(m) > 0
                        """)
                .bindAll(Map.of("one", one.value(), "other", other.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }
}
