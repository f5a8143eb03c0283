package org.intreccio.introductions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.identity.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes introductions in the caller's transaction. One that looks open to whoever asked carries {@code openUntil}, refused or not, until
 * it is accepted, withdrawn or over.
 */
@Component
class IntroductionEdges {

    private final Neo4jClient graph;

    IntroductionEdges(Neo4jClient graph, Schema schema) {
        this.graph = graph;
    }

    /** Makes requests of this person and of this actor wait for each other. */
    void lock(UserId user, ActorId asker) {
        run("MATCH (u:User {id: $user}) SET u.id = u.id", Map.of("user", user.value()));
        run("MATCH (a:Actor {id: $asker}) SET a.id = a.id", Map.of("asker", asker.value()));
    }

    void create(
            IntroductionId id, ActorId asker, @Nullable UserId by, IntroductionDraft draft, Instant at, Instant until) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id.value());
        parameters.put("asker", asker.value());
        parameters.put("by", by == null ? null : by.value());
        parameters.put("purpose", draft.purpose().strip());
        parameters.put("words", draft.words().strip());
        parameters.put("at", at.atZone(ZoneOffset.UTC));
        parameters.put("until", until.atZone(ZoneOffset.UTC));
        run("""
                MATCH (a:Actor {id: $asker})
                CREATE (i:Introduction {
                  id: $id, purpose: $purpose, words: $words, state: 'requested', askedAt: $at, until: $until, openUntil: $until
                })-[:ASKED_FOR]->(a)
                WITH i
                MATCH (u:User {id: $by})
                CREATE (i)-[:ASKED_THROUGH]->(u)
                """, parameters);
        int position = 0;
        for (var actor : draft.via()) {
            step(id, position++, actor, false, at);
        }
        step(id, position, draft.to(), true, at);
    }

    private void step(IntroductionId id, int position, ActorId actor, boolean last, Instant at) {
        run(
                """
                MATCH (i:Introduction {id: $id})
                MATCH (a:Actor {id: $actor})
                CREATE (s:IntroductionStep {id: $step, position: $position, last: $last, answer: 'none', since: $at})
                CREATE (s)-[:STEP_OF]->(i), (s)-[:STEP_ASKS]->(a)
                """,
                Map.of(
                        "id", id.value(),
                        "actor", actor.value(),
                        "step", StepId.fresh().value(),
                        "position", position,
                        "last", last,
                        "at", at.atZone(ZoneOffset.UTC)));
    }

    /** Writes down what somebody answered. */
    void answer(StepId id, Answer answer, @Nullable UserId by, Instant at) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id.value());
        parameters.put("answer", answer.code());
        parameters.put("by", by == null ? null : by.value());
        parameters.put("at", at.atZone(ZoneOffset.UTC));
        run("""
                MATCH (s:IntroductionStep {id: $id})
                SET s.answer = $answer, s.since = $at
                WITH s
                MATCH (u:User {id: $by})
                CREATE (s)-[:ANSWERED_THROUGH]->(u)
                """, parameters);
    }

    /** Notes that it has come to this step. */
    void reach(StepId id, Instant at) {
        run(
                "MATCH (s:IntroductionStep {id: $id}) SET s.since = $at",
                Map.of("id", id.value(), "at", at.atZone(ZoneOffset.UTC)));
    }

    /** Brings it to a state in which whoever asked sees no difference. */
    void become(IntroductionId id, IntroductionState state) {
        run("MATCH (i:Introduction {id: $id}) SET i.state = $state", Map.of("id", id.value(), "state", state.code()));
    }

    /** Ends it for all to see. */
    void end(IntroductionId id, IntroductionState state, Instant at) {
        run(
                "MATCH (i:Introduction {id: $id}) SET i.state = $state, i.endedAt = $at REMOVE i.openUntil",
                Map.of("id", id.value(), "state", state.code(), "at", at.atZone(ZoneOffset.UTC)));
    }

    /** Notes that its time is over; what became of it stays. */
    void close(IntroductionId id) {
        run("MATCH (i:Introduction {id: $id}) REMOVE i.openUntil", Map.of("id", id.value()));
    }

    private void run(String statement, Map<String, ? extends @Nullable Object> parameters) {
        graph.query(statement).bindAll(new HashMap<>(parameters)).run();
    }
}
