package org.intreccio.importing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes down how runs stand, and reads it. */
@Component
class ImportRunQueries {

    /** A run that said nothing for so long was cut short. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    ImportRunQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Begins the run, or takes it over where it stopped; a complete one stays as it is. */
    ImportRun begin(SourceFolder folder, ImportOptions options, String owner) {
        var id = folder.runId(options);
        write(
                """
                MERGE (r:ImportRun {id: $id})
                ON CREATE SET r.startedAt = $now, r.state = 'running', r.phase = $phase, r.position = 0,
                  r.cutoff = CASE $cutoff WHEN '' THEN null ELSE date($cutoff) END
                SET r.folder = $folder, r.format = $format
                WITH r
                WHERE r.state <> 'complete'
                SET r.state = 'running', r.owner = $owner, r.updatedAt = $now
                """,
                "id",
                id,
                "phase",
                ImportPhase.TOPICS.code(),
                "folder",
                folder.path().toString(),
                "format",
                folder.format().code(),
                "cutoff",
                options.cutoff() == null ? "" : options.cutoff().toString(),
                "owner",
                owner);
        return find(id).orElseThrow();
    }

    /**
     * Notes in the running transaction how far the run is; the lock that this takes holds a second process back.
     *
     * @return whether the run still belongs to this owner
     */
    boolean advance(ImportRun run, String owner, ImportPhase phase, long position, ImportCounts counts) {
        return graph.query("""
                        MATCH (r:ImportRun {id: $id})
                        SET r.updatedAt = $now
                        WITH r
                        WHERE r.owner = $owner AND r.state = 'running'
                        SET r.phase = $phase, r.position = $position, r += $counts
                        RETURN count(r) > 0 AS mine
                        """)
                .bindAll(parameters(
                        "id",
                        run.id(),
                        "owner",
                        owner,
                        "phase",
                        phase.code(),
                        "position",
                        position,
                        "counts",
                        Map.of(
                                "topics", counts.topics(),
                                "organisations", counts.organisations(),
                                "projects", counts.projects(),
                                "participations", counts.participations(),
                                "vanished", counts.vanished(),
                                "leftOut", counts.leftOut(),
                                "rejected", counts.rejected())))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** Keeps rejected rows, in the running transaction. */
    void keep(ImportRun run, List<ImportReject> rejects) {
        var rows = rejects.stream()
                .map(r -> Map.of(
                        "key",
                        run.id() + "/" + r.file() + "/" + r.line() + "/" + r.reason(),
                        "file",
                        r.file(),
                        "line",
                        r.line(),
                        "column",
                        r.column(),
                        "reason",
                        r.reason().name(),
                        "detail",
                        r.detail()))
                .toList();
        graph.query("""
                        MATCH (run:ImportRun {id: $id})
                        UNWIND $rows AS row
                        MERGE (r:ImportReject {key: row.key})
                        SET r += row
                        MERGE (r)-[:REJECTED_IN]->(run)
                        """).bindAll(parameters("id", run.id(), "rows", rows)).run();
    }

    void end(ImportRun run, String owner, ImportState state) {
        write("""
                MATCH (r:ImportRun {id: $id})
                WHERE r.owner = $owner AND r.state = 'running'
                SET r.state = $state, r.updatedAt = $now,
                  r.finishedAt = CASE $state WHEN 'complete' THEN $now END
                """, "id", run.id(), "owner", owner, "state", state.code());
    }

    Optional<ImportRun> find(String id) {
        return read("MATCH (r:ImportRun {id: $id}) RETURN r {.*} AS run", "id", id).stream()
                .findFirst();
    }

    List<ImportRun> latest(int limit) {
        return read("MATCH (r:ImportRun) RETURN r {.*} AS run ORDER BY r.startedAt DESC LIMIT $limit", "limit", limit);
    }

    List<ImportReject> rejects(String run) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (r:ImportReject)-[:REJECTED_IN]->(:ImportRun {id: $id})
                        RETURN r {.*} AS row
                        ORDER BY r.file, r.line
                        """)
                .bindAll(Map.of("id", run))
                .fetchAs(ImportReject.class)
                .mappedBy((types, r) -> reject(r.get("row")))
                .all()));
    }

    private static ImportReject reject(Value row) {
        return new ImportReject(
                row.get("file").asString(),
                row.get("line").asLong(),
                row.get("column").asString(""),
                RejectReason.valueOf(row.get("reason").asString()),
                row.get("detail").asString(""));
    }

    private List<ImportRun> read(String cypher, Object... pairs) {
        return transactions.read(() -> List.copyOf(graph.query(cypher)
                .bindAll(parameters(pairs))
                .fetchAs(ImportRun.class)
                .mappedBy((types, row) -> run(row))
                .all()));
    }

    private void write(String cypher, Object... pairs) {
        transactions.writing(
                () -> graph.query(cypher).bindAll(parameters(pairs)).run());
    }

    private Map<String, Object> parameters(Object... pairs) {
        var parameters = new HashMap<String, Object>();
        parameters.put("now", clock.instant().atZone(ZoneOffset.UTC));
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return parameters;
    }

    private ImportRun run(Record row) {
        var r = row.get("run");
        var updated = instant(r.get("updatedAt"));
        var state = ImportState.valueOf(r.get("state").asString().toUpperCase(Locale.ROOT));
        var silent = state == ImportState.RUNNING && updated.plus(SILENCE).isBefore(clock.instant());
        return new ImportRun(
                r.get("id").asString(),
                r.get("folder").asString(),
                SourceFormat.valueOf(r.get("format").asString().toUpperCase(Locale.ROOT)),
                r.get("cutoff").isNull() ? null : r.get("cutoff").as(LocalDate.class),
                silent ? ImportState.INTERRUPTED : state,
                ImportPhase.valueOf(r.get("phase").asString().toUpperCase(Locale.ROOT)),
                r.get("position").asLong(),
                new ImportCounts(
                        r.get("topics").asLong(0),
                        r.get("organisations").asLong(0),
                        r.get("projects").asLong(0),
                        r.get("participations").asLong(0),
                        r.get("vanished").asLong(0),
                        r.get("leftOut").asLong(0),
                        r.get("rejected").asLong(0)),
                instant(r.get("startedAt")),
                updated,
                r.get("finishedAt").isNull() ? null : instant(r.get("finishedAt")));
    }

    private static Instant instant(Value value) {
        return value.as(ZonedDateTime.class).toInstant();
    }
}
