package org.intreccio.journeys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.neo4j.driver.Driver;

/** The graph under a portal in another process: draws what is needed, and counts what is there. */
final class Ground {

    private final Driver graph;

    Ground(Driver graph) {
        this.graph = graph;
    }

    void run(String statement, Map<String, Object> parameters) {
        try (var session = graph.session()) {
            session.run(statement, parameters).consume();
        }
    }

    long count(String statement, Map<String, Object> parameters) {
        try (var session = graph.session()) {
            return session.run(statement, parameters).single().get("n").asLong();
        }
    }

    long count(String statement) {
        return count(statement, Map.of());
    }

    /** Lets whoever has this address call the portal by this secret. */
    void token(String secret, String email) {
        run("""
                MATCH (u:User {emailLower: $email})
                CREATE (:AccessToken {id: randomUUID(), name: 'journey', hash: $hash, scopes: ['read', 'write'],
                  createdAt: datetime(), expiresAt: datetime() + duration('P1D')})-[:TOKEN_OF]->(u)
                """, Map.of("email", email, "hash", sha256(secret)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
