package org.intreccio.moderation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Writes {@code :Report} and the {@code :ModerationCase} it opens or joins. */
@Repository
class ReportQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    ReportQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** Makes whoever else reports as this user wait. */
    void lock(String user) {
        graph.query("MERGE (r:Reporter {user: $user}) SET r.lock = coalesce(r.lock, 0) + 1")
                .bindAll(Map.of("user", user))
                .run();
    }

    /** The reports of the user since then, oldest first. */
    List<Instant> since(String user, Instant since) {
        return List.copyOf(graph.query("""
                MATCH (:Reporter {user: $user})<-[:FILED_BY]-(r:Report)
                WHERE r.at > $since
                RETURN r.at AS at ORDER BY at""")
                .bindAll(Map.of("user", user, "since", since.atZone(ZoneOffset.UTC)))
                .fetchAs(Instant.class)
                .mappedBy((types, row) -> row.get("at").asZonedDateTime().toInstant())
                .all());
    }

    boolean open(String user, String kind, String subject) {
        return transactions.read(() -> graph.query("MATCH (r:Report {openKey: $key}) RETURN count(r) > 0")
                .bindAll(Map.of("key", key(user, kind, subject)))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }

    /** Files it in the open case of the thing, which it opens where there is none. */
    void file(
            String user,
            String kind,
            String subject,
            Reportable.Thing thing,
            Breach breach,
            String words,
            Instant now) {
        var parameters = new HashMap<String, Object>();
        parameters.put("user", user);
        parameters.put("caseKey", kind + " " + subject);
        parameters.put("caseId", CaseId.fresh().value());
        parameters.put("kind", kind);
        parameters.put("subject", subject);
        parameters.put("title", thing.title());
        parameters.put("href", thing.href());
        parameters.put("excerpt", thing.excerpt());
        parameters.put("id", UUID.randomUUID().toString());
        parameters.put("key", key(user, kind, subject));
        parameters.put("breach", breach.code());
        parameters.put("words", words);
        parameters.put("now", now.atZone(ZoneOffset.UTC));
        graph.query("""
                MATCH (who:Reporter {user: $user})
                MERGE (c:ModerationCase {openKey: $caseKey})
                ON CREATE SET c.id = $caseId, c.kind = $kind, c.subject = $subject, c.title = $title, c.href = $href,
                  c.excerpt = $excerpt, c.status = 'waiting', c.openedAt = $now
                SET c.lock = coalesce(c.lock, 0) + 1
                CREATE (r:Report {id: $id, openKey: $key, breach: $breach, words: $words, at: $now})
                CREATE (r)-[:FILED_BY]->(who)
                CREATE (r)-[:REPORTED_IN]->(c)""").bindAll(parameters).run();
    }

    List<FiledReport> of(String user, int limit) {
        return transactions.read(() -> List.copyOf(graph.query("""
                MATCH (:Reporter {user: $user})<-[:FILED_BY]-(r:Report)-[:REPORTED_IN]->(c:ModerationCase)
                RETURN c.kind AS kind, c.title AS title, c.href AS href, r.breach AS breach, r.words AS words, r.at AS at,
                       c.openKey IS NOT NULL AS open
                ORDER BY at DESC LIMIT $limit""")
                .bindAll(Map.of("user", user, "limit", limit))
                .fetchAs(FiledReport.class)
                .mappedBy((types, row) -> new FiledReport(
                        row.get("kind").asString(),
                        row.get("title").asString(),
                        row.get("href").asString(),
                        Breach.of("breach", row.get("breach").asString()),
                        row.get("words").asString(),
                        row.get("at").asZonedDateTime().toInstant(),
                        row.get("open").asBoolean()))
                .all()));
    }

    Optional<String> openCase(String kind, String subject) {
        return transactions.read(() -> graph.query("MATCH (c:ModerationCase {openKey: $key}) RETURN c.id")
                .bindAll(Map.of("key", kind + " " + subject))
                .fetchAs(String.class)
                .one());
    }

    private static String key(String user, String kind, String subject) {
        return user + " " + kind + " " + subject;
    }
}
