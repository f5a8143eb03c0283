package org.intreccio.recommendation;

import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Asks who belongs together without others being told. */
@Repository
class MembershipQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    MembershipQueries(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** Its organisations, or members, of now that the network of recommendations does not hold; for its own eyes. */
    Set<String> hidden(ActorId actor) {
        return Set.copyOf(transactions.read(() -> graph.query("""
                        MATCH (:Actor {id: $id})-[m:MEMBER_OF]-(other:Actor)
                        WHERE m.visibility IN ['members', 'private'] AND (m.to IS NULL OR m.to >= date())
                        RETURN DISTINCT other.id
                        """)
                .bind(actor.value())
                .to("id")
                .fetchAs(String.class)
                .all()));
    }
}
