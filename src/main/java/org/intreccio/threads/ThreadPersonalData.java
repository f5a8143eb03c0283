package org.intreccio.threads;

import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What a person said in rooms. What others built on stays without who said it; marks of reading and reactions go.
 */
@Component
class ThreadPersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;

    ThreadPersonalData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "threads";
    }

    @Override
    public String key() {
        return "threads.personal";
    }

    @Override
    public int order() {
        return 280;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var said = transactions.read(
                () -> graph.query("""
                MATCH (c:Contribution {by: $user})-[:SAID_IN]->(t:Thread)-[:THREAD_OF]->(r:Room)
                RETURN r.id AS room, t.title AS thread, c.id AS contribution, c.type AS type, c.text AS text, c.at AS at,
                       c.editedAt AS editedAt, c.goneAt AS takenAwayAt,
                       COLLECT { MATCH (v:ContributionVersion)-[:EARLIER_OF]->(c) RETURN v {.text, .at} ORDER BY v.at } AS earlier
                ORDER BY at
                """).bind(person.user()).to("user").fetch().all());
        var reactions = transactions.read(
                () -> graph.query("""
                MATCH (:Citizen {id: $actor})-[r:REACTS]->(c:Contribution)
                RETURN c.id AS contribution, r.kind AS reaction, r.at AS at ORDER BY at
                """).bind(person.actor()).to("actor").fetch().all());
        return said.isEmpty() && reactions.isEmpty() ? Map.of() : Map.of("said", said, "reactions", reactions);
    }

    @Override
    public void erase(Person person) {
        graph.query("""
                MATCH (v:ContributionVersion)-[:EARLIER_OF]->(:Contribution {by: $user})
                DETACH DELETE v
                """).bind(person.user()).to("user").run();
        graph.query("MATCH (c:Contribution {by: $user}) SET c.by = '', c.key = c.id, c.stamp = c.stamp + 1")
                .bind(person.user())
                .to("user")
                .run();
        graph.query("""
                MATCH (a:Citizen {id: $actor})
                OPTIONAL MATCH (a)-[r:REACTS|HAS_READ]->()
                OPTIONAL MATCH ()-[w:WRITTEN_BY|STARTED_BY|SUMMED_UP_BY|MENTIONS]->(a)
                DELETE r, w
                """).bind(person.actor()).to("actor").run();
    }
}
