package org.intreccio.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads what is known of somebody. */
@Repository
class TrustQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    TrustQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    record Known(Instant signedUp, boolean confirmed, boolean attested, boolean steward) {}

    Optional<Known> find(String user, LocalDate today) {
        return transactions.read(() -> graph.query("""
                MATCH (u:User {id: $user})
                RETURN u.createdAt AS signedUp,
                       u.confirmedAt IS NOT NULL AS confirmed,
                       'steward' IN u.roles AS steward,
                       EXISTS {
                         MATCH (u)<-[:ACTS_AS_USER]-(:Citizen)-[r:MEMBER_OF]->(:Actor)
                         WHERE r.attestedBy IS NOT NULL
                           AND (r.attestedUntil IS NULL OR r.attestedUntil >= $today)
                           AND (r.to IS NULL OR r.to >= $today)
                       } AS attested""")
                .bindAll(Map.of("user", user, "today", today))
                .fetchAs(Known.class)
                .mappedBy((types, row) -> new Known(
                        row.get("signedUp").asZonedDateTime().toInstant(),
                        row.get("confirmed").asBoolean(),
                        row.get("attested").asBoolean(),
                        row.get("steward").asBoolean()))
                .one());
    }
}
