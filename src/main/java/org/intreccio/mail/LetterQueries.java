package org.intreccio.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes {@code :Letter}. It bears {@code :Waiting} until it is posted, and is then deleted, since letters carry links that
 * open accounts; of one that is given up only whom it did not reach is kept for a while.
 */
@Repository
class LetterQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final JsonMapper json;

    LetterQueries(Neo4jClient graph, Transactions transactions, JsonMapper json, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.json = json;
    }

    void create(WrittenLetter letter, Instant now) {
        graph.query("""
                        CREATE (:Letter:Waiting {
                          id: $id, to: $to, name: $name, language: $language, subject: $subject, body: $body,
                          leave: nullIf($leave, ''), attempts: 0, writtenAt: $now, dueAt: $now,
                          unseenBy: CASE WHEN $unseenBy = [] THEN null ELSE $unseenBy END
                        })""")
                .bindAll(Map.of(
                        "id", letter.id(),
                        "to", letter.to(),
                        "name", letter.name(),
                        "language", letter.language().getLanguage(),
                        "subject", letter.subject(),
                        "body", json.writeValueAsString(letter.parts()),
                        "leave", Objects.requireNonNullElse(letter.leave(), ""),
                        "unseenBy", letter.unseenBy(),
                        "now", at(now)))
                .run();
    }

    /**
     * Takes letters that are due, so that no other postman takes them until the time is over; it comes back if this one dies with
     * it in hand.
     */
    List<WrittenLetter> take(Instant now, Duration hold, int most) {
        return transactions.write(() -> graph
                .query("""
                        MATCH (l:Waiting)
                        WHERE l.dueAt <= $now
                        WITH l ORDER BY l.dueAt, l.id LIMIT $most
                        SET l.lock = $now
                        WITH l
                        WHERE l:Waiting AND l.dueAt <= $now
                        SET l.dueAt = $until, l.attempts = l.attempts + 1
                        RETURN l.id AS id, l.to AS to, l.name AS name, l.language AS language, l.subject AS subject,
                               l.body AS body, l.leave AS leave, l.attempts AS attempts, coalesce(l.unseenBy, []) AS unseenBy
                        """)
                .bindAll(Map.of("now", at(now), "until", at(now.plus(hold)), "most", most))
                .fetchAs(WrittenLetter.class)
                .mappedBy((types, row) -> letter(row))
                .all()
                .stream()
                .toList());
    }

    private WrittenLetter letter(Record row) {
        return new WrittenLetter(
                row.get("id").asString(),
                row.get("to").asString(),
                row.get("name").asString(),
                Locale.of(row.get("language").asString()),
                row.get("subject").asString(),
                List.of(json.readValue(row.get("body").asString(), WrittenLetter.Part[].class)),
                row.get("leave").isNull() ? null : row.get("leave").asString(),
                row.get("attempts").asInt(),
                row.get("unseenBy").asList(Value::asString));
    }

    /** Nothing of it stays. */
    void posted(String id) {
        transactions.writing(() -> graph.query("MATCH (l:Letter {id: $id}) DELETE l")
                .bind(id)
                .to("id")
                .run());
    }

    /** What it said goes; whom it did not reach is remembered for a while. */
    void givenUp(String id, Instant now) {
        transactions.writing(
                () -> graph.query("""
                        MATCH (l:Letter {id: $id})
                        REMOVE l:Waiting, l.body, l.leave, l.name, l.lock
                        SET l.givenUpAt = $now
                        """).bindAll(Map.of("id", id, "now", at(now))).run());
    }

    void postpone(String id, Instant until, String trouble) {
        transactions.writing(() -> graph.query("MATCH (l:Waiting {id: $id}) SET l.dueAt = $until, l.trouble = $trouble")
                .bindAll(Map.of("id", id, "until", at(until), "trouble", trouble))
                .run());
    }

    /** Forgets letters that were given up. */
    void forget(Instant before) {
        transactions.writing(
                () -> graph.query("""
                        MATCH (l:Letter)
                        WHERE NOT l:Waiting AND l.writtenAt < $before
                        WITH l LIMIT 10000
                        DELETE l""").bind(at(before)).to("before").run());
    }

    List<LateLetter> late(String reader, int most) {
        return transactions.read(() -> graph
                .query("""
                        MATCH (l:Letter)
                        WHERE (l.givenUpAt IS NOT NULL OR (l:Waiting AND l.attempts > 0))
                          AND NOT $reader IN coalesce(l.unseenBy, [])
                        RETURN l.to AS to, l.subject AS subject, l.attempts AS attempts, l.writtenAt AS writtenAt,
                               l.trouble AS trouble, l:Waiting AS waiting
                        ORDER BY l.writtenAt DESC
                        LIMIT $most
                        """)
                .bindAll(Map.of("reader", reader, "most", most))
                .fetchAs(LateLetter.class)
                .mappedBy((types, row) -> new LateLetter(
                        row.get("to").asString(),
                        row.get("subject").asString(),
                        row.get("attempts").asInt(),
                        row.get("writtenAt").as(ZonedDateTime.class).toInstant(),
                        row.get("trouble").asString(""),
                        row.get("waiting").asBoolean()))
                .all()
                .stream()
                .toList());
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
