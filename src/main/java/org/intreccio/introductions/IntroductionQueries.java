package org.intreccio.introductions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads introductions, whoever may see them: its callers ask who is here. */
@Repository
class IntroductionQueries {

    private static final String RESULT = "\n" + Cypher.named("introductions/introductions");
    private static final String LOCKED = " SET i.lock = coalesce(i.lock, 0) + 1 WITH i";

    private final Neo4jClient graph;
    private final Transactions transactions;

    IntroductionQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    Optional<Introduction> find(IntroductionId id) {
        return many("MATCH (i:Introduction {id: $id})", Map.of("id", id.value())).stream()
                .findFirst();
    }

    Optional<Introduction> find(StepId id) {
        return many("MATCH (:IntroductionStep {id: $id})-[:STEP_OF]->(i:Introduction)", Map.of("id", id.value()))
                .stream()
                .findFirst();
    }

    /** Holds it against other writers until the transaction ends, then reads it. */
    Optional<Introduction> locked(IntroductionId id) {
        return many("MATCH (i:Introduction {id: $id})" + LOCKED, Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** The same by one of its steps. */
    Optional<Introduction> locked(StepId id) {
        return many(
                        "MATCH (:IntroductionStep {id: $id})-[:STEP_OF]->(i:Introduction)" + LOCKED,
                        Map.of("id", id.value()))
                .stream()
                .findFirst();
    }

    /** Those that one of these actors asked for, the newest first; 200 at most. */
    List<Introduction> askedBy(Collection<ActorId> actors) {
        return many("""
                MATCH (i:Introduction)-[:ASKED_FOR]->(a:Actor)
                WHERE a.id IN $actors
                WITH DISTINCT i ORDER BY i.askedAt DESC, i.id LIMIT 200""", Map.of("actors", values(actors)));
    }

    /** Those in which one of these actors is asked, whether it has come to them yet or not, the newest first; 400 at most. */
    List<Introduction> asking(Collection<ActorId> actors) {
        return many("""
                MATCH (a:Actor)<-[:STEP_ASKS]-(:IntroductionStep)-[:STEP_OF]->(i:Introduction)
                WHERE a.id IN $actors
                WITH DISTINCT i ORDER BY i.askedAt DESC, i.id LIMIT 400""", Map.of("actors", values(actors)));
    }

    /** Those that this person wrote, the newest first. */
    List<Introduction> askedThrough(UserId user) {
        return many("MATCH (i:Introduction)-[:ASKED_THROUGH]->(:User {id: $user})", Map.of("user", user.value()));
    }

    /** Those of them that look open. */
    List<Introduction> openThrough(UserId user) {
        return many(
                "MATCH (i:Introduction)-[:ASKED_THROUGH]->(:User {id: $user}) WHERE i.openUntil IS NOT NULL WITH i",
                Map.of("user", user.value()));
    }

    /** Those in which this person answered. */
    List<Introduction> answeredThrough(UserId user) {
        return many("""
                MATCH (i:Introduction)<-[:STEP_OF]-(:IntroductionStep)-[:ANSWERED_THROUGH]->(:User {id: $user})
                WITH DISTINCT i""", Map.of("user", user.value()));
    }

    /** Those whose time is over and which nobody has closed. */
    List<IntroductionId> overBefore(Instant now) {
        return transactions.read(() -> graph
                .query("MATCH (i:Introduction) WHERE i.openUntil < $now RETURN i.id ORDER BY i.id LIMIT 500")
                .bind(now.atZone(ZoneOffset.UTC))
                .to("now")
                .fetchAs(String.class)
                .all()
                .stream()
                .map(IntroductionId::new)
                .toList());
    }

    private List<Introduction> many(String match, Map<String, Object> parameters) {
        return transactions.read(() -> List.copyOf(graph.query(match + RESULT)
                .bindAll(new HashMap<>(parameters))
                .fetchAs(Introduction.class)
                .mappedBy((types, row) -> introduction(row.get("i")))
                .all()));
    }

    private static Introduction introduction(Value i) {
        return new Introduction(
                new IntroductionId(text(i, "id")),
                party(i.get("asker")),
                user(i.get("by")),
                text(i, "purpose"),
                text(i, "words"),
                IntroductionState.of(text(i, "state")),
                instant(i.get("askedAt")),
                instant(i.get("until")),
                i.get("endedAt").isNull() ? null : instant(i.get("endedAt")),
                i.get("openUntil").isNull(),
                i.get("steps").asList(IntroductionQueries::step));
    }

    private static Introduction.Step step(Value s) {
        return new Introduction.Step(
                new StepId(text(s, "id")),
                s.get("position").asInt(),
                party(s.get("actor")),
                Answer.of(text(s, "answer")),
                instant(s.get("since")),
                user(s.get("by")));
    }

    private static Introduction.Party party(Value a) {
        return a.isNull() ? new Introduction.Party("", "") : new Introduction.Party(text(a, "id"), text(a, "name"));
    }

    private static @Nullable UserId user(Value id) {
        return id.isNull() ? null : new UserId(id.asString());
    }

    private static Instant instant(Value at) {
        return at.asZonedDateTime().toInstant();
    }

    private static String text(Value map, String name) {
        return map.get(name).asString("");
    }

    private static List<String> values(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::value).toList();
    }
}
