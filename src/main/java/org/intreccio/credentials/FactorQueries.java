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
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code (:Authenticator|RecoveryCode)-[:PROVES]->(:User)}. */
@Repository
class FactorQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    FactorQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /**
     * @param secret sealed
     * @param lastStep the step of the last code that was used
     * @param codes how many recovery codes are left
     */
    record Stored(String secret, long lastStep, Instant since, int codes) {}

    Optional<Stored> find(UserId user) {
        return transactions.read(() -> graph.query("""
                        MATCH (a:Authenticator {user: $user})-[:PROVES]->(u)
                        RETURN a.secret AS secret, a.lastStep AS lastStep, a.at AS at,
                               COUNT { (:RecoveryCode)-[:PROVES]->(u) } AS codes
                        """)
                .bind(user.value())
                .to("user")
                .fetchAs(Stored.class)
                .mappedBy((types, row) -> new Stored(
                        row.get("secret").asString(),
                        row.get("lastStep").asLong(),
                        row.get("at").as(ZonedDateTime.class).toInstant(),
                        row.get("codes").asInt()))
                .one());
    }

    void put(UserId user, String secret, long step, Instant now) {
        graph.query("""
                        MATCH (u:User {id: $user})
                        MERGE (a:Authenticator {user: $user})
                        MERGE (a)-[:PROVES]->(u)
                        SET a.secret = $secret, a.lastStep = $step, a.at = $now
                        """)
                .bindAll(
                        Map.of("user", user.value(), "secret", secret, "step", step, "now", now.atZone(ZoneOffset.UTC)))
                .run();
    }

    /** Spends all codes up to this step; false when they are spent already, by whoever was faster with the same code. */
    boolean spend(UserId user, long step) {
        return graph.query("""
                        MATCH (a:Authenticator {user: $user})
                        SET a.lock = true
                        WITH a WHERE a.lastStep < $step
                        SET a.lastStep = $step
                        RETURN count(a) > 0
                        """)
                .bindAll(Map.of("user", user.value(), "step", step))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** Keeps these recovery codes and no others. */
    void replaceCodes(UserId user, List<String> hashes) {
        graph.query("""
                        MATCH (u:User {id: $user})
                        CALL (u) { MATCH (old:RecoveryCode)-[:PROVES]->(u) DETACH DELETE old }
                        UNWIND $hashes AS hash
                        CREATE (:RecoveryCode {hash: hash})-[:PROVES]->(u)
                        """).bindAll(Map.of("user", user.value(), "hashes", hashes)).run();
    }

    /** Takes a recovery code away; false when it is none of theirs, or no longer. */
    boolean useCode(UserId user, String hash) {
        return graph.query("""
                        MATCH (c:RecoveryCode {hash: $hash})
                        SET c.lock = true
                        WITH c MATCH (c)-[:PROVES]->(:User {id: $user})
                        DETACH DELETE c
                        RETURN true
                        """)
                .bindAll(Map.of("user", user.value(), "hash", hash))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** Takes everything away. */
    void remove(UserId user) {
        graph.query("""
                        MATCH (f:Authenticator|RecoveryCode)-[:PROVES]->(:User {id: $user})
                        DETACH DELETE f
                        """).bind(user.value()).to("user").run();
    }
}
