package org.intreccio.moderation;

import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds how somebody stands to a case. */
@Component
class CaseTies {

    private final Neo4jClient graph;
    private final Transactions transactions;

    CaseTies(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    record Tie(String kind, String subject, boolean steward, boolean told) {}

    Optional<Tie> find(UserId user, String id) {
        return transactions.read(() -> graph.query("""
                MATCH (c:ModerationCase {id: $id})
                MATCH (u:User {id: $user})
                RETURN c.kind AS kind, c.subject AS subject, 'steward' IN u.roles AS steward,
                       EXISTS { (c)-[:CONCERNS]->(u) } AS told""")
                .bindAll(Map.of("id", id, "user", user.value()))
                .fetch()
                .one()
                .map(row -> new Tie(
                        String.valueOf(row.get("kind")),
                        String.valueOf(row.get("subject")),
                        Boolean.TRUE.equals(row.get("steward")),
                        Boolean.TRUE.equals(row.get("told")))));
    }
}
