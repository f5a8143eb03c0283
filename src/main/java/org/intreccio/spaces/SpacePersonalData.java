package org.intreccio.spaces;

import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The spaces a person belongs to or tends, with what they wrote when they asked to join. */
@Component
class SpacePersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;

    SpacePersonalData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "spaces";
    }

    @Override
    public String key() {
        return "spaces.personal";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var ties = transactions.read(
                () -> graph.query("""
                MATCH (s:Space)-[r:HAS_MEMBER|HAS_STEWARD]->(:Actor {id: $actor})
                RETURN s.id AS space, type(r) AS tie, properties(r) AS details ORDER BY space, tie
                """).bind(person.actor()).to("actor").fetch().all());
        return ties.isEmpty() ? Map.of() : Map.of("spaces", ties);
    }

    @Override
    public void erase(Person person) {
        graph.query("MATCH (:Space)-[r:HAS_MEMBER|HAS_STEWARD]->(:Actor {id: $actor}) DELETE r")
                .bind(person.actor())
                .to("actor")
                .run();
    }
}
