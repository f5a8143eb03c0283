package org.intreccio.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps {@code (:DataExport {id, user, state, progress, askedAt, beatAt, expiresAt, goingFor})}; one goes on a person at a time. */
@Repository
class DataExportQueries {

    /** A worker that said nothing for so long was cut short. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private static final String READ = """
             RETURN e.id AS id, e.user AS user, e.state AS state, e.progress AS progress, e.askedAt AS askedAt,
                    e.expiresAt AS expiresAt
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;

    DataExportQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** The one that goes on for this person, begun now when none does. */
    DataExport ask(String id, UserId user, Instant now) {
        return transactions.write(() -> read(
                        """
                MERGE (e:DataExport {goingFor: $user})
                ON CREATE SET e.id = $id, e.user = $user, e.state = 'WAITING', e.progress = 0, e.askedAt = $now
                WITH e
                """, Map.of("id", id, "user", user.value(), "now", now.atZone(ZoneOffset.UTC)))
                .getFirst());
    }

    Optional<DataExport> find(String id) {
        return transactions.read(() -> read("MATCH (e:DataExport {id: $id})", Map.of("id", id)).stream()
                .findFirst());
    }

    /** The newest first. */
    List<DataExport> of(UserId user) {
        return transactions.read(() -> read(
                "MATCH (e:DataExport {user: $user}) WITH e ORDER BY e.askedAt DESC LIMIT 10",
                Map.of("user", user.value())));
    }

    /** Takes one that waits, or whose worker fell silent; nobody else takes it then. */
    Optional<DataExport> take(Instant now) {
        return transactions.write(() ->
                read(
                                """
                MATCH (e:DataExport)
                WHERE e.goingFor IS NOT NULL
                WITH e ORDER BY e.askedAt LIMIT 20
                SET e.lock = true
                WITH e
                WHERE e.state = 'WAITING' OR (e.state = 'RUNNING' AND e.beatAt < $silent)
                WITH e ORDER BY e.askedAt LIMIT 1
                SET e.state = 'RUNNING', e.beatAt = $now, e.progress = 0
                WITH e
                """,
                                Map.of(
                                        "now",
                                        now.atZone(ZoneOffset.UTC),
                                        "silent",
                                        now.minus(SILENCE).atZone(ZoneOffset.UTC)))
                        .stream()
                        .findFirst());
    }

    void beat(String id, int progress, Instant now) {
        transactions.writing(
                () -> graph.query("MATCH (e:DataExport {id: $id}) SET e.progress = $progress, e.beatAt = $now")
                        .bindAll(Map.of("id", id, "progress", progress, "now", now.atZone(ZoneOffset.UTC)))
                        .run());
    }

    /** Notes what came of it; false when nobody wants the export any more. */
    boolean end(String id, DataExport.State state, @Nullable Instant expires) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("state", state.name());
        values.put("progress", 100);
        values.put("expiresAt", expires == null ? null : expires.atZone(ZoneOffset.UTC));
        values.put("goingFor", null);
        return transactions.write(
                () -> graph.query("MATCH (e:DataExport {id: $id}) SET e += $values RETURN count(e) > 0")
                        .bindAll(Map.of("id", id, "values", values))
                        .fetchAs(Boolean.class)
                        .one()
                        .orElse(false));
    }

    /** Ids of all whose file may still be fetched or is being written. */
    List<String> kept(Instant now) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (e:DataExport)
                        WHERE e.goingFor IS NOT NULL OR e.expiresAt > $now
                        RETURN e.id
                        """)
                .bind(now.atZone(ZoneOffset.UTC))
                .to("now")
                .fetchAs(String.class)
                .all()));
    }

    void forget(UserId user) {
        graph.query("MATCH (e:DataExport {user: $user}) DETACH DELETE e")
                .bind(user.value())
                .to("user")
                .run();
    }

    private List<DataExport> read(String match, Map<String, Object> parameters) {
        return List.copyOf(graph.query(match + READ)
                .bindAll(parameters)
                .fetchAs(DataExport.class)
                .mappedBy((types, row) -> export(row))
                .all());
    }

    private static DataExport export(Record row) {
        return new DataExport(
                row.get("id").asString(),
                new UserId(row.get("user").asString()),
                DataExport.State.valueOf(row.get("state").asString()),
                row.get("progress").asInt(),
                row.get("askedAt").asZonedDateTime().toInstant(),
                row.get("expiresAt").isNull()
                        ? null
                        : row.get("expiresAt").asZonedDateTime().toInstant());
    }
}
