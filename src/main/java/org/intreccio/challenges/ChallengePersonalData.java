package org.intreccio.challenges;

import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What calls hold of a person: which ones they were appointed to run. The name of an officer is the public body's to keep. */
@Component
class ChallengePersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;

    ChallengePersonalData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "challenges";
    }

    @Override
    public String key() {
        return "challenges.personal";
    }

    @Override
    public int order() {
        return 290;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var ties = transactions.read(
                () -> graph.query("""
                        MATCH (c:Challenge)-[r:RUN_BY]->(:Actor {id: $actor})
                        RETURN c.id AS challenge, r.since AS since ORDER BY challenge
                        """).bind(person.actor()).to("actor").fetch().all());
        return ties.isEmpty() ? Map.of() : Map.of("runs", ties);
    }

    @Override
    public void erase(Person person) {
        graph.query("MATCH (:Challenge)-[r:RUN_BY]->(:Actor {id: $actor}) DELETE r")
                .bind(person.actor())
                .to("actor")
                .run();
    }
}
