package org.intreccio.questions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads questions with who asked them; its callers ask who is here. Those that were taken back or hidden are not read. */
@Repository
class QuestionQueries {

    private static final String RESULT = """

            WITH q, c ORDER BY q.askedAt DESC, q.id
            OPTIONAL MATCH (q)-[:ASKED_BY]->(a:Actor)
            RETURN q.id AS id, c.id AS challenge, q.text AS text, q.askedAt AS askedAt, q.by = $user AS mine,
                   a.id AS asker, a.name AS askerName,
                   COLLECT { MATCH (n:Answer)-[:ANSWER_TO]->(q) RETURN n {.version, .text, .at, .amendment}
                             ORDER BY n.version DESC } AS answers
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;

    QuestionQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** Of a call, the newest first; 500 at most. */
    List<Question> of(ChallengeId challenge, String user) {
        return many("""
                MATCH (q:Question)-[:ASKED_OF]->(c:Challenge {id: $id})
                WHERE q.goneAt IS NULL
                WITH q, c ORDER BY q.askedAt DESC, q.id LIMIT 500""", Map.of("id", challenge.value(), "user", user));
    }

    Optional<Question> find(QuestionId id, String user) {
        return many(
                        "MATCH (q:Question {id: $id})-[:ASKED_OF]->(c:Challenge) WHERE q.goneAt IS NULL",
                        Map.of("id", id.value(), "user", user))
                .stream()
                .findFirst();
    }

    /** Holds it against other writers until the transaction ends, then reads it. */
    Optional<Question> locked(QuestionId id) {
        graph.query("MATCH (q:Question {id: $id}) SET q.lock = coalesce(q.lock, 0) + 1")
                .bind(id.value())
                .to("id")
                .run();
        return find(id, "");
    }

    boolean askedBy(QuestionId id, UserId user) {
        return transactions.read(() -> graph.query("""
                        MATCH (q:Question {id: $id, by: $user}) WHERE q.goneAt IS NULL RETURN count(q) > 0 AS yes""")
                .bindAll(Map.of("id", id.value(), "user", user.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }

    /** Who signed in to ask it; nobody once they are gone. */
    Optional<UserId> author(QuestionId id) {
        return transactions.read(() -> graph.query("MATCH (q:Question {id: $id}) WHERE q.by <> '' RETURN q.by AS user")
                .bind(id.value())
                .to("id")
                .fetchAs(String.class)
                .one()
                .map(UserId::new));
    }

    /** How many this person asked since an instant, those taken back included. */
    long since(UserId user, Instant from) {
        return graph.query("MATCH (q:Question {by: $user}) WHERE q.askedAt >= $from RETURN count(q) AS n")
                .bindAll(Map.of("user", user.value(), "from", from.atZone(ZoneOffset.UTC)))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    private List<Question> many(String match, Map<String, Object> parameters) {
        return transactions.read(() -> graph
                .query(match + RESULT)
                .bindAll(parameters)
                .fetchAs(Question.class)
                .mappedBy((types, row) -> question(row))
                .all()
                .stream()
                .toList());
    }

    private static Question question(Record row) {
        return new Question(
                new QuestionId(row.get("id").asString()),
                new ChallengeId(row.get("challenge").asString()),
                row.get("text").asString(),
                at(row.get("askedAt")),
                row.get("asker").isNull() ? null : new ActorId(row.get("asker").asString()),
                row.get("askerName").asString(""),
                row.get("answers").asList(QuestionQueries::answer),
                row.get("mine").asBoolean(false));
    }

    private static Question.Answer answer(Value value) {
        return new Question.Answer(
                value.get("version").asInt(),
                value.get("text").asString(),
                at(value.get("at")),
                value.get("amendment").asInt(0));
    }

    private static Instant at(Value value) {
        ZonedDateTime at = value.asZonedDateTime();
        return at.toInstant();
    }
}
