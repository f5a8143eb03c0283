package org.intreccio.questions;

import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What a person asked and answered. A question that all rely on stays, without who asked; one that nobody answered goes. */
@Component
class QuestionPersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;

    QuestionPersonalData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "questions";
    }

    @Override
    public String key() {
        return "questions.personal";
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var asked = transactions.read(
                () -> graph.query("""
                MATCH (q:Question {by: $user})-[:ASKED_OF]->(c:Challenge)
                RETURN c.id AS challenge, q.text AS question, q.askedAt AS askedAt, q.goneAt AS takenBackAt
                ORDER BY askedAt
                """).bind(person.user()).to("user").fetch().all());
        var answered = transactions.read(
                () -> graph.query("""
                MATCH (n:Answer {by: $user})-[:ANSWER_TO]->(q:Question)-[:ASKED_OF]->(c:Challenge)
                RETURN c.id AS challenge, q.text AS question, n.text AS answer, n.version AS version, n.at AS at
                ORDER BY at
                """).bind(person.user()).to("user").fetch().all());
        return asked.isEmpty() && answered.isEmpty() ? Map.of() : Map.of("asked", asked, "answered", answered);
    }

    @Override
    public void erase(Person person) {
        graph.query("""
                MATCH (q:Question {by: $user})
                WHERE NOT EXISTS { (:Answer)-[:ANSWER_TO]->(q) }
                DETACH DELETE q
                """).bind(person.user()).to("user").run();
        graph.query("MATCH (q:Question {by: $user}) SET q.by = ''")
                .bind(person.user())
                .to("user")
                .run();
        graph.query("MATCH (q:Question)-[r:ASKED_BY]->(:Actor {id: $actor}) DELETE r")
                .bind(person.actor())
                .to("actor")
                .run();
        graph.query("MATCH (n:Answer {by: $user}) SET n.by = ''")
                .bind(person.user())
                .to("user")
                .run();
    }
}
