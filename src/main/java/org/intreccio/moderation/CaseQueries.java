package org.intreccio.moderation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code :ModerationCase} with what was decided and appealed. */
@Repository
class CaseQueries {

    private static final String FILE = """
             RETURN c {
               .id, .kind, .subject, .title, .href, .excerpt, .status, .openedAt, .takenBy,
               reports: COLLECT {
                 MATCH (c)<-[:REPORTED_IN]-(r:Report)-[:FILED_BY]->(w:Reporter)
                 RETURN r {.breach, .words, .at, by: w.user} ORDER BY r.at, r.id
               },
               decision: head(COLLECT { MATCH (c)<-[:DECIDES]-(d:ModerationDecision) RETURN d {.*} }),
               appeal: head(COLLECT { MATCH (c)<-[:APPEALS]-(p:Appeal) RETURN p {.*} })
             } AS file
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;

    CaseQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** Makes whoever else decides this case wait; nothing where there is none. */
    Optional<CaseFile> lock(CaseId id) {
        graph.query("MATCH (c:ModerationCase {id: $id}) SET c.lock = coalesce(c.lock, 0) + 1")
                .bindAll(Map.of("id", id.value()))
                .run();
        return find(id);
    }

    Optional<CaseFile> find(CaseId id) {
        return files("MATCH (c:ModerationCase {id: $id})" + FILE, Map.of("id", id.value())).stream()
                .findFirst();
    }

    Optional<CaseFile> findBySecret(String hash) {
        return files(
                        "MATCH (c:ModerationCase)<-[:DECIDES]-(:ModerationDecision {secretHash: $hash})" + FILE,
                        Map.of("hash", hash))
                .stream()
                .findFirst();
    }

    /** Cases in one of these states, the oldest first. */
    List<CaseFile> oldest(List<CaseStatus> states, int limit) {
        return files("""
                MATCH (c:ModerationCase)
                WHERE c.status IN $states
                WITH c ORDER BY c.openedAt, c.id LIMIT $limit
                """ + FILE + " ORDER BY c.openedAt, c.id", Map.of("states", codes(states), "limit", limit));
    }

    /** Decided cases, the latest decision first. */
    List<CaseFile> latest(List<CaseStatus> states, int limit) {
        return files("""
                MATCH (c:ModerationCase)<-[:DECIDES]-(made:ModerationDecision)
                WHERE c.status IN $states
                WITH c, made ORDER BY made.at DESC, c.id LIMIT $limit
                """ + FILE + " ORDER BY made.at DESC, c.id", Map.of("states", codes(states), "limit", limit));
    }

    /** What was decided of this thing before, the latest first. */
    List<CaseFile> history(String kind, String subject) {
        return files("""
                MATCH (c:ModerationCase {subject: $subject})<-[:DECIDES]-(made:ModerationDecision)
                WHERE c.kind = $kind
                WITH c, made ORDER BY made.at DESC LIMIT 50
                """ + FILE + " ORDER BY made.at DESC", Map.of("kind", kind, "subject", subject));
    }

    /** Decided cases that concern this user, the latest first. */
    List<CaseFile> concerning(String user) {
        return files("""
                MATCH (:User {id: $user})<-[:CONCERNS]-(c:ModerationCase)<-[:DECIDES]-(made:ModerationDecision)
                WITH c, made ORDER BY made.at DESC LIMIT 100
                """ + FILE + " ORDER BY made.at DESC", Map.of("user", user));
    }

    private static List<String> codes(List<CaseStatus> states) {
        return states.stream().map(CaseStatus::code).toList();
    }

    void become(CaseId id, CaseStatus status, String takenBy) {
        graph.query("MATCH (c:ModerationCase {id: $id}) SET c.status = $status, c.takenBy = $takenBy")
                .bindAll(Map.of("id", id.value(), "status", status.code(), "takenBy", takenBy))
                .run();
    }

    /** Closes the case: further reports of the thing open another one. */
    void decide(CaseId id, CaseFile.Decision decision, String secretHash, List<UserId> concerned) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", id.value());
        parameters.put("measure", decision.measure().code());
        parameters.put("rule", decision.rule().code());
        parameters.put("reason", decision.reason());
        parameters.put("by", decision.by());
        parameters.put("at", decision.at().atZone(ZoneOffset.UTC));
        parameters.put(
                "until",
                Objects.requireNonNullElse(decision.until(), decision.at()).atZone(ZoneOffset.UTC));
        parameters.put("person", decision.person());
        parameters.put("secretHash", secretHash);
        parameters.put("concerned", concerned.stream().map(UserId::value).toList());
        graph.query("""
                MATCH (c:ModerationCase {id: $id})
                SET c.status = 'decided', c.openKey = null
                CREATE (d:ModerationDecision {caseId: $id, measure: $measure, rule: $rule, reason: $reason, by: $by, at: $at,
                  until: CASE $measure WHEN 'suspend' THEN $until END, person: $person,
                  secretHash: CASE $secretHash WHEN '' THEN null ELSE $secretHash END})
                CREATE (d)-[:DECIDES]->(c)
                WITH DISTINCT c
                CALL (c) { MATCH (r:Report)-[:REPORTED_IN]->(c) SET r.openKey = null }
                CALL (c) { UNWIND $concerned AS user MATCH (u:User {id: user}) MERGE (c)-[:CONCERNS]->(u) }""").bindAll(parameters).run();
    }

    void appeal(CaseId id, String words, String by, Instant at) {
        graph.query("""
                MATCH (c:ModerationCase {id: $id})
                SET c.status = 'appealed'
                CREATE (:Appeal {caseId: $id, words: $words, by: $by, at: $at, outcome: '', judgedBy: ''})-[:APPEALS]->(c)""")
                .bindAll(Map.of("id", id.value(), "words", words, "by", by, "at", at.atZone(ZoneOffset.UTC)))
                .run();
    }

    void judge(CaseId id, CaseStatus status, String outcome, String by, Instant at) {
        graph.query("""
                MATCH (c:ModerationCase {id: $id})<-[:APPEALS]-(p:Appeal)
                SET c.status = $status, p.outcome = $outcome, p.judgedBy = $by, p.judgedAt = $at""")
                .bindAll(Map.of(
                        "id", id.value(),
                        "status", status.code(),
                        "outcome", outcome,
                        "by", by,
                        "at", at.atZone(ZoneOffset.UTC)))
                .run();
    }

    /** The latest end of the suspensions of this person that hold. */
    Optional<Instant> suspendedUntil(String person) {
        return graph.query("""
                MATCH (c:ModerationCase)<-[:DECIDES]-(d:ModerationDecision {person: $person})
                WHERE d.measure = 'suspend' AND c.status IN ['decided', 'appealed', 'upheld']
                RETURN d.until AS until ORDER BY until DESC LIMIT 1""")
                .bindAll(Map.of("person", person))
                .fetchAs(Instant.class)
                .mappedBy((types, row) -> row.get("until").asZonedDateTime().toInstant())
                .one();
    }

    /** Whether a decision that holds keeps the thing hidden. */
    boolean hidden(String kind, String subject) {
        return graph.query("""
                MATCH (c:ModerationCase {subject: $subject})<-[:DECIDES]-(d:ModerationDecision)
                WHERE c.kind = $kind AND d.measure = 'hide' AND c.status IN ['decided', 'appealed', 'upheld']
                RETURN count(*) > 0""")
                .bindAll(Map.of("kind", kind, "subject", subject))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** How many stewards there are beside this one: who may judge an appeal against their decision. */
    int stewardsBut(String user) {
        return transactions.read(() -> graph.query("""
                MATCH (u:User)
                WHERE 'steward' IN u.roles AND u.id <> $user AND NOT coalesce(u.disabled, false)
                RETURN count(u)""")
                .bindAll(Map.of("user", user))
                .fetchAs(Long.class)
                .one()
                .orElse(0L)
                .intValue());
    }

    private List<CaseFile> files(String statement, Map<String, Object> parameters) {
        return transactions.read(() -> List.copyOf(graph.query(statement)
                .bindAll(parameters)
                .fetchAs(CaseFile.class)
                .mappedBy((types, row) -> file(row.get("file")))
                .all()));
    }

    private static CaseFile file(Value c) {
        return new CaseFile(
                new CaseId(c.get("id").asString()),
                c.get("kind").asString(),
                c.get("subject").asString(),
                c.get("title").asString(),
                c.get("href").asString(),
                c.get("excerpt").asString(),
                CaseStatus.of(c.get("status").asString()),
                instant(c.get("openedAt")),
                c.get("takenBy").asString(""),
                c.get("reports").asList(CaseQueries::told),
                c.get("decision").isNull() ? null : decision(c.get("decision")),
                c.get("appeal").isNull() ? null : appeal(c.get("appeal")));
    }

    private static CaseFile.Told told(Value r) {
        return new CaseFile.Told(
                Breach.of("breach", r.get("breach").asString()),
                r.get("words").asString(),
                r.get("by").asString(),
                instant(r.get("at")));
    }

    private static CaseFile.Decision decision(Value d) {
        return new CaseFile.Decision(
                Measure.of(d.get("measure").asString()),
                Breach.of("rule", d.get("rule").asString()),
                d.get("reason").asString(),
                d.get("by").asString(),
                instant(d.get("at")),
                d.get("until").isNull() ? null : instant(d.get("until")),
                d.get("person").asString(""));
    }

    private static CaseFile.Appeal appeal(Value p) {
        return new CaseFile.Appeal(
                p.get("words").asString(),
                p.get("by").asString(),
                instant(p.get("at")),
                p.get("outcome").asString(""),
                p.get("judgedBy").asString(""),
                p.get("judgedAt").isNull() ? null : instant(p.get("judgedAt")));
    }

    private static Instant instant(Value at) {
        return at.asZonedDateTime().toInstant();
    }
}
