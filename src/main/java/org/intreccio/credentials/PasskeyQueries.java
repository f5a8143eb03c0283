package org.intreccio.credentials;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code (:Passkey)-[:PROVES]->(:User)}. It holds a public key: nothing that would have to be sealed. */
@Repository
class PasskeyQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    PasskeyQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /**
     * A passkey as signatures are checked against it.
     *
     * @param data authenticator, credential id and public key, as the standard writes them, in Base64
     * @param count how often it has signed, as it says itself; 0 where it does not count
     */
    record Stored(
            String id,
            UserId user,
            String data,
            long count,
            boolean uvInitialized,
            boolean backupEligible,
            boolean backedUp) {}

    void create(Stored stored, String name, Instant now) {
        graph.query("""
                        MATCH (u:User {id: $user})
                        CREATE (:Passkey {
                          id: $id, name: $name, data: $data, count: $count, uvInitialized: $uvInitialized,
                          backupEligible: $backupEligible, backedUp: $backedUp, at: $now
                        })-[:PROVES]->(u)
                        """)
                .bindAll(Map.of(
                        "user", stored.user().value(),
                        "id", stored.id(),
                        "name", name,
                        "data", stored.data(),
                        "count", stored.count(),
                        "uvInitialized", stored.uvInitialized(),
                        "backupEligible", stored.backupEligible(),
                        "backedUp", stored.backedUp(),
                        "now", at(now)))
                .run();
    }

    /** The passkey, locked until the running transaction ends: two uses of one are checked one after the other. */
    Optional<Stored> lock(String id) {
        return graph.query("""
                        MATCH (p:Passkey {id: $id})
                        SET p.lock = true
                        WITH p MATCH (p)-[:PROVES]->(u:User)
                        RETURN p.id AS id, u.id AS user, p.data AS data, p.count AS count, p.uvInitialized AS uvInitialized,
                               p.backupEligible AS backupEligible, p.backedUp AS backedUp
                        """)
                .bind(id)
                .to("id")
                .fetchAs(Stored.class)
                .mappedBy((types, row) -> stored(row))
                .one();
    }

    private static Stored stored(Record row) {
        return new Stored(
                row.get("id").asString(),
                new UserId(row.get("user").asString()),
                row.get("data").asString(),
                row.get("count").asLong(),
                row.get("uvInitialized").asBoolean(),
                row.get("backupEligible").asBoolean(),
                row.get("backedUp").asBoolean());
    }

    void used(String id, long count, boolean backedUp, Instant now) {
        graph.query("MATCH (p:Passkey {id: $id}) SET p.count = $count, p.backedUp = $backedUp, p.usedAt = $now")
                .bindAll(Map.of("id", id, "count", count, "backedUp", backedUp, "now", at(now)))
                .run();
    }

    List<Passkey> of(UserId user) {
        return transactions.read(() -> graph
                .query("""
                        MATCH (p:Passkey)-[:PROVES]->(:User {id: $user})
                        RETURN p.id AS id, p.name AS name, p.backedUp AS synced, p.at AS at, p.usedAt AS usedAt
                        ORDER BY p.at, p.id
                        """)
                .bind(user.value())
                .to("user")
                .fetchAs(Passkey.class)
                .mappedBy((types, row) -> new Passkey(
                        row.get("id").asString(),
                        row.get("name").asString(),
                        row.get("synced").asBoolean(),
                        row.get("at").as(ZonedDateTime.class).toInstant(),
                        row.get("usedAt").isNull()
                                ? null
                                : row.get("usedAt").as(ZonedDateTime.class).toInstant()))
                .all()
                .stream()
                .toList());
    }

    boolean rename(UserId user, String id, String name) {
        return changed("SET p.name = $name", user, id, name);
    }

    boolean remove(UserId user, String id) {
        return changed("DETACH DELETE p", user, id, "");
    }

    private boolean changed(String change, UserId user, String id, String name) {
        return graph.query("MATCH (p:Passkey {id: $id})-[:PROVES]->(:User {id: $user}) " + change + " RETURN true")
                .bindAll(Map.of("id", id, "user", user.value(), "name", name))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
