package org.intreccio.credentials;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intreccio.credentials.MailedKey.Purpose;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code (:MailedKey)-[:OPENS]->(:User)}. One that is used, or replaced by a newer letter, is deleted. */
@Repository
class MailedKeyQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    MailedKeyQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** Keeps this key, and no other of the person for this purpose. */
    void replace(MailedKey key, String hash, Instant until) {
        graph.query("""
                        MATCH (u:User {id: $user})
                        CALL (u) { MATCH (old:MailedKey {purpose: $purpose})-[:OPENS]->(u) DETACH DELETE old }
                        CREATE (:MailedKey {hash: $hash, purpose: $purpose, email: $email, until: $until})-[:OPENS]->(u)
                        """)
                .bindAll(Map.of(
                        "user", key.user().value(),
                        "purpose", key.purpose().code(),
                        "email", key.email(),
                        "hash", hash,
                        "until", until.atZone(ZoneOffset.UTC)))
                .run();
    }

    Optional<MailedKey> find(String hash, Collection<Purpose> purposes, Instant now) {
        return transactions.read(() -> one("", "", hash, purposes, now));
    }

    /** Takes the key away and tells what it opened: of two who come at once, one gets it. */
    Optional<MailedKey> use(String hash, Collection<Purpose> purposes, Instant now) {
        return one("SET k.lock = true WITH k", "DETACH DELETE k", hash, purposes, now);
    }

    private Optional<MailedKey> one(
            String before, String after, String hash, Collection<Purpose> purposes, Instant now) {
        return graph.query("MATCH (k:MailedKey {hash: $hash}) " + before + """
                         MATCH (k)-[:OPENS]->(u:User)
                        WHERE k.purpose IN $purposes AND k.until >= $now
                        WITH k, u.id AS user, k.purpose AS purpose, k.email AS email
                        """ + after + " RETURN user, purpose, email")
                .bindAll(Map.of(
                        "hash",
                        hash,
                        "purposes",
                        purposes.stream().map(Purpose::code).toList(),
                        "now",
                        now.atZone(ZoneOffset.UTC)))
                .fetchAs(MailedKey.class)
                .mappedBy((types, row) -> key(row))
                .one();
    }

    private static MailedKey key(Record row) {
        return new MailedKey(
                Purpose.valueOf(row.get("purpose").asString().toUpperCase(Locale.ROOT)),
                new UserId(row.get("user").asString()),
                row.get("email").asString());
    }

    /** Takes the person's key for this purpose away. */
    void drop(UserId user, Purpose purpose) {
        graph.query("MATCH (k:MailedKey {purpose: $purpose})-[:OPENS]->(:User {id: $user}) DETACH DELETE k")
                .bindAll(Map.of("user", user.value(), "purpose", purpose.code()))
                .run();
    }

    void forget(Instant before) {
        transactions.writing(() -> graph.query("MATCH (k:MailedKey) WHERE k.until < $before DETACH DELETE k")
                .bind(before.atZone(ZoneOffset.UTC))
                .to("before")
                .run());
    }
}
