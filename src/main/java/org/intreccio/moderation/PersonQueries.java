package org.intreccio.moderation;

import java.util.Collection;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Finds what cases hold of one person, and takes it from them; always in a running transaction. */
@Repository
class PersonQueries {

    private final Neo4jClient graph;

    PersonQueries(Neo4jClient graph) {
        this.graph = graph;
    }

    Collection<Map<String, Object>> reports(String user) {
        return rows("""
                MATCH (:Reporter {user: $user})<-[:FILED_BY]-(r:Report)-[:REPORTED_IN]->(c:ModerationCase)
                RETURN c.kind AS kind, c.subject AS subject, c.title AS title, r.breach AS breach, r.words AS words, r.at AS at
                ORDER BY at""", Map.of("user", user));
    }

    /** Of what concerns them: neither who reported nor what reports say, as everywhere. */
    Collection<Map<String, Object>> decisions(String user, String actor) {
        return rows("""
                MATCH (c:ModerationCase)<-[:DECIDES]-(d:ModerationDecision)
                WHERE d.person = $user OR (c.kind = 'actor' AND c.subject = $actor) OR EXISTS { (c)-[:CONCERNS]->(:User {id: $user}) }
                RETURN c.kind AS kind, c.subject AS subject, c.title AS title, c.excerpt AS excerpt, c.status AS status,
                       d.measure AS measure, d.rule AS rule, d.reason AS reason, d.at AS at, d.until AS until
                ORDER BY at""", Map.of("user", user, "actor", actor));
    }

    Collection<Map<String, Object>> appeals(String user) {
        return rows("""
                MATCH (p:Appeal {by: $user})-[:APPEALS]->(c:ModerationCase)
                RETURN c.kind AS kind, c.subject AS subject, p.words AS words, p.at AS at, p.outcome AS outcome
                ORDER BY at""", Map.of("user", user));
    }

    /** As a steward. */
    Collection<Map<String, Object>> decided(String user) {
        return rows("""
                MATCH (c:ModerationCase)<-[:DECIDES]-(d:ModerationDecision {by: $user})
                RETURN c.id AS case, d.measure AS measure, d.rule AS rule, d.reason AS reason, d.at AS at
                ORDER BY at""", Map.of("user", user));
    }

    /** As a steward. */
    Collection<Map<String, Object>> judged(String user) {
        return rows("""
                MATCH (p:Appeal {judgedBy: $user})-[:APPEALS]->(c:ModerationCase)
                RETURN c.id AS case, p.outcome AS outcome, p.judgedAt AS at
                ORDER BY at""", Map.of("user", user));
    }

    /** Reports stay as such, by somebody whom nobody can find again. */
    void forgetReporter(String user) {
        run("""
                MATCH (who:Reporter {user: $user})
                SET who.user = 'gone-' + randomUUID()
                WITH who
                MATCH (who)<-[:FILED_BY]-(r:Report)
                SET r.words = '', r.openKey = null""", Map.of("user", user));
    }

    /** What they were at goes back into the queue; what they decided stands, decided by a steward who left. */
    void forgetSteward(String user) {
        run("""
                MATCH (c:ModerationCase {takenBy: $user})
                SET c.takenBy = '', c.status = CASE c.status WHEN 'taken' THEN 'waiting' ELSE c.status END""", Map.of("user", user));
        run("MATCH (d:ModerationDecision {by: $user}) SET d.by = ''", Map.of("user", user));
        run("MATCH (p:Appeal {judgedBy: $user}) SET p.judgedBy = ''", Map.of("user", user));
    }

    void forgetConcerned(String user) {
        run(
                "MATCH (d:ModerationDecision {person: $user}) SET d.person = '', d.secretHash = null",
                Map.of("user", user));
        run("MATCH (p:Appeal {by: $user}) SET p.by = ''", Map.of("user", user));
        run("MATCH (:ModerationCase)-[r:CONCERNS]->(:User {id: $user}) DELETE r", Map.of("user", user));
    }

    /** The id stays, as it does of the actor itself, and no name; nothing that was said by or of them does. */
    void forgetSubject(String actor) {
        run("""
                MATCH (c:ModerationCase {kind: 'actor', subject: $actor})
                SET c.title = '', c.excerpt = ''
                WITH c
                CALL (c) { MATCH (r:Report)-[:REPORTED_IN]->(c) SET r.words = '' }
                CALL (c) { MATCH (p:Appeal)-[:APPEALS]->(c) SET p.words = '' }""", Map.of("actor", actor));
    }

    private Collection<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        return graph.query(statement).bindAll(parameters).fetch().all();
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.query(statement).bindAll(parameters).run();
    }
}
