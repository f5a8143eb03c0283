package org.intreccio.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code (:AccessToken)-[:TOKEN_OF]->(:User)}. */
@Repository
class TokenQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    TokenQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A token that opened the door. */
    record Used(UserId owner, Principal.Grant grant) {}

    /** Finds the working token of this hash and notes the use, at most once a minute so that reading does not always write. */
    Optional<Used> use(String hash) {
        var found = transactions.read(() -> graph.query("""
                        MATCH (t:AccessToken {hash: $hash})-[:TOKEN_OF]->(u:User)
                        WHERE t.revokedAt IS NULL AND t.expiresAt > $now
                        RETURN t.id AS id, t.scopes AS scopes, u.id AS owner,
                               t.lastUsedAt IS NULL OR t.lastUsedAt < $now - duration({minutes: 1}) AS stale
                        """)
                .bindAll(Map.of("hash", hash, "now", now()))
                .fetchAs(Found.class)
                .mappedBy((types, row) -> new Found(
                        new Used(
                                new UserId(row.get("owner").asString()),
                                new Principal.Grant(
                                        new TokenId(row.get("id").asString()),
                                        row.get("scopes").asList(v -> TokenScope.of(v.asString())).stream()
                                                .collect(Collectors.toUnmodifiableSet()))),
                        row.get("stale").asBoolean()))
                .one());
        found.filter(Found::stale).ifPresent(f -> touch(hash));
        return found.map(Found::used);
    }

    private record Found(Used used, boolean stale) {}

    private void touch(String hash) {
        transactions.writing(() -> graph.query("MATCH (t:AccessToken {hash: $hash}) SET t.lastUsedAt = $now")
                .bindAll(Map.of("hash", hash, "now", now()))
                .run());
    }

    void create(UserId owner, AccessToken token, String hash) {
        graph.query("""
                        MATCH (u:User {id: $owner})
                        CREATE (t:AccessToken {
                          id: $id, name: $name, hash: $hash, scopes: $scopes, createdAt: $created, expiresAt: $expires
                        })-[:TOKEN_OF]->(u)""")
                .bindAll(Map.of(
                        "owner", owner.value(),
                        "id", token.id().value(),
                        "name", token.name(),
                        "hash", hash,
                        "scopes",
                                token.scopes().stream()
                                        .map(TokenScope::code)
                                        .sorted()
                                        .toList(),
                        "created", token.createdAt().atZone(ZoneOffset.UTC),
                        "expires", token.expiresAt().atZone(ZoneOffset.UTC)))
                .run();
    }

    List<AccessToken> of(UserId owner) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (t:AccessToken)-[:TOKEN_OF]->(:User {id: $owner})
                        RETURN t {.*} AS t
                        ORDER BY t.createdAt DESC, t.id""")
                .bind(owner.value())
                .to("owner")
                .fetchAs(AccessToken.class)
                .mappedBy((types, row) -> token(row))
                .all()));
    }

    /** Whether the owner has such a token; revoking twice keeps the first instant. */
    boolean revoke(UserId owner, TokenId id) {
        return graph.query("""
                        MATCH (t:AccessToken {id: $id})-[:TOKEN_OF]->(:User {id: $owner})
                        SET t.revokedAt = coalesce(t.revokedAt, $now)
                        RETURN true AS found""")
                .bindAll(Map.of("owner", owner.value(), "id", id.value(), "now", now()))
                .fetchAs(Boolean.class)
                .one()
                .isPresent();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private static AccessToken token(Record row) {
        var t = row.get("t");
        return new AccessToken(
                new TokenId(t.get("id").asString()),
                t.get("name").asString(),
                t.get("scopes").asList(v -> TokenScope.of(v.asString())).stream()
                        .collect(Collectors.toUnmodifiableSet()),
                t.get("createdAt").asZonedDateTime().toInstant(),
                t.get("expiresAt").asZonedDateTime().toInstant(),
                instant(t.get("lastUsedAt")),
                instant(t.get("revokedAt")));
    }

    private static @Nullable Instant instant(org.neo4j.driver.Value value) {
        return value.isNull() ? null : value.asZonedDateTime().toInstant();
    }
}
