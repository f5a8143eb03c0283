package org.intreccio.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Adds and reads {@code :AuditEntry}. */
@Repository
class AuditQueries {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final String WANTED = """
            MATCH (e:AuditEntry)
            WHERE ($kind = '' OR e.kind = $kind)
              AND ($subject = '' OR e.subject = $subject)
              AND ($by = '' OR e.by = $by)
              AND ($action = '' OR e.action STARTS WITH $action)
              AND e.at >= $since AND e.at < $until
              AND none(id IN coalesce(e.unseenBy, []) WHERE id IN $reader)
              AND all(word IN $words WHERE
                toLower(e.action + ' ' + e.subject + ' ' + e.by + ' ' + e.behalf + ' ' + e.why) CONTAINS word)
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;

    AuditQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    void create(AuditEntry entry) {
        graph.query("""
                CREATE (:AuditEntry {
                  id: $id, at: $at, action: $action, kind: $kind, subject: $subject, by: $by, behalf: $behalf,
                  from: $from, to: $to, why: $why, unseenBy: CASE WHEN $unseenBy = [] THEN null ELSE $unseenBy END
                })""")
                .bindAll(Map.ofEntries(
                        Map.entry("id", entry.id()),
                        Map.entry("at", entry.at().atZone(ZoneOffset.UTC)),
                        Map.entry("action", entry.action()),
                        Map.entry("kind", entry.kind()),
                        Map.entry("subject", entry.subject()),
                        Map.entry("by", entry.by()),
                        Map.entry("behalf", entry.behalf()),
                        Map.entry("from", entry.from()),
                        Map.entry("to", entry.to()),
                        Map.entry("why", entry.why()),
                        Map.entry("unseenBy", entry.unseenBy())))
                .run();
    }

    List<AuditEntry> newest(AuditFilter filter, @Nullable AuditEntry after, int limit) {
        var parameters = parameters(filter);
        parameters.put("afterAt", (after == null ? LAST : after.at()).atZone(ZoneOffset.UTC));
        parameters.put("afterId", after == null ? "" : after.id());
        parameters.put("limit", limit);
        return read(WANTED + """
                  AND (e.at < $afterAt OR (e.at = $afterAt AND e.id < $afterId))
                RETURN e ORDER BY e.at DESC, e.id DESC LIMIT $limit""", parameters);
    }

    long count(AuditFilter filter, int most) {
        var parameters = parameters(filter);
        parameters.put("most", most);
        return transactions.read(() -> graph.query(WANTED + "WITH e LIMIT $most RETURN count(e)")
                .bindAll(parameters)
                .fetchAs(Long.class)
                .one()
                .orElse(0L));
    }

    AuditTrail.Spoken spoken(Set<String> reader, int latest) {
        return transactions.read(() -> graph.query("""
                MATCH (e:AuditEntry)
                WHERE e.at >= $first AND none(id IN coalesce(e.unseenBy, []) WHERE id IN $reader)
                WITH e ORDER BY e.at DESC LIMIT $latest
                RETURN collect(DISTINCT e.action) AS actions, collect(DISTINCT e.kind) AS kinds""")
                .bindAll(Map.of("first", FIRST.atZone(ZoneOffset.UTC), "latest", latest, "reader", List.copyOf(reader)))
                .fetchAs(AuditTrail.Spoken.class)
                .mappedBy((types, row) -> new AuditTrail.Spoken(
                        row.get("actions").asList(Value::asString),
                        row.get("kinds").asList(Value::asString)))
                .one()
                .orElseThrow());
    }

    /** Entries from {@code after} (exclusive; from the first where it is null) to {@code upTo} (inclusive), oldest first. */
    List<AuditEntry> between(@Nullable Instant after, Instant upTo) {
        return read(
                """
                MATCH (e:AuditEntry)
                WHERE e.at > $after AND e.at <= $upTo
                RETURN e ORDER BY e.at, e.id""",
                Map.of(
                        "after", (after == null ? FIRST : after).atZone(ZoneOffset.UTC),
                        "upTo", upTo.atZone(ZoneOffset.UTC)));
    }

    private List<AuditEntry> read(String statement, Map<String, Object> parameters) {
        return transactions.read(() -> List.copyOf(graph.query(statement)
                .bindAll(parameters)
                .fetchAs(AuditEntry.class)
                .mappedBy((types, row) -> entry(row.get("e")))
                .all()));
    }

    private static Map<String, Object> parameters(AuditFilter filter) {
        var values = new HashMap<String, Object>();
        values.put("kind", filter.kind());
        values.put("subject", filter.subject());
        values.put("by", filter.by());
        values.put("action", filter.action());
        values.put("reader", List.copyOf(filter.reader()));
        values.put("since", (filter.since() == null ? FIRST : filter.since()).atZone(ZoneOffset.UTC));
        values.put("until", (filter.until() == null ? LAST : filter.until()).atZone(ZoneOffset.UTC));
        values.put(
                "words",
                Stream.of(filter.words().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
        return values;
    }

    private static AuditEntry entry(Value e) {
        return new AuditEntry(
                e.get("id").asString(),
                e.get("at").asZonedDateTime().toInstant(),
                e.get("action").asString(),
                e.get("kind").asString(),
                e.get("subject").asString(),
                e.get("by").asString(),
                e.get("behalf").asString(),
                e.get("from").asString(),
                e.get("to").asString(),
                e.get("why").asString(),
                e.get("unseenBy").isNull() ? List.of() : e.get("unseenBy").asList(Value::asString));
    }
}
