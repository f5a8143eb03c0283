package org.intreccio.credentials;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code (:LinkedIdentity)-[:PROVES]->(:User)}: who somebody is at their organisation's provider. */
@Repository
class LinkedIdentityQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    LinkedIdentityQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    Optional<UserId> find(String issuer, String subject) {
        return transactions.read(
                () -> graph.query("MATCH (:LinkedIdentity {key: $key})-[:PROVES]->(u:User) RETURN u.id")
                        .bind(key(issuer, subject))
                        .to("key")
                        .fetchAs(String.class)
                        .one()
                        .map(UserId::new));
    }

    void link(String issuer, String subject, UserId user, Instant now) {
        graph.query("MATCH (u:User {id: $user}) CREATE (:LinkedIdentity {key: $key, at: $now})-[:PROVES]->(u)")
                .bindAll(Map.of("user", user.value(), "key", key(issuer, subject), "now", now.atZone(ZoneOffset.UTC)))
                .run();
    }

    private static String key(String issuer, String subject) {
        return issuer + " " + subject;
    }
}
