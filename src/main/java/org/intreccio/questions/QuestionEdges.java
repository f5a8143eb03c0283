package org.intreccio.questions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes questions and answers, in the caller's transaction. */
@Component
class QuestionEdges {

    private final Neo4jClient graph;
    private final Clock clock;

    QuestionEdges(Neo4jClient graph, Clock clock, Schema schema) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Makes whoever asks as this person wait for one another, so that their questions can be counted. */
    void holdAsker(ActorId asker) {
        run("MATCH (a:Actor {id: $id}) SET a.id = a.id", Map.of("id", asker.value()));
    }

    void ask(QuestionId id, ChallengeId challenge, ActorId asker, String user, String text, Instant at) {
        run(
                """
                MATCH (c:Challenge {id: $challenge})
                MATCH (a:Actor {id: $asker})
                CREATE (q:Question {id: $id, text: $text, askedAt: $at, by: $user})-[:ASKED_OF]->(c),
                       (q)-[:ASKED_BY]->(a)
                """,
                Map.of(
                        "id", id.value(),
                        "challenge", challenge.value(),
                        "asker", asker.value(),
                        "user", user,
                        "text", text,
                        "at", at.atZone(ZoneOffset.UTC)));
    }

    void answer(QuestionId id, int version, String text, int amendment, String user) {
        run(
                """
                MATCH (q:Question {id: $id})
                CREATE (:Answer {key: $id + ' ' + $version, version: $version, text: $text, at: $at, by: $user,
                                 amendment: $amendment})-[:ANSWER_TO]->(q)
                """,
                Map.of(
                        "id", id.value(),
                        "version", version,
                        "text", text,
                        "amendment", amendment,
                        "user", user,
                        "at", clock.instant().atZone(ZoneOffset.UTC)));
    }

    /** Takes it from the page, or puts it back. */
    void gone(QuestionId id, boolean gone) {
        run(
                "MATCH (q:Question {id: $id}) SET q.goneAt = CASE WHEN $gone THEN $now END",
                Map.of("id", id.value(), "gone", gone, "now", clock.instant().atZone(ZoneOffset.UTC)));
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.query(statement).bindAll(parameters).run();
    }
}
