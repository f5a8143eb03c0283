package org.intreccio.results;

import java.util.List;
import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** ResultAppeals that a person made or answered. The appeal is the team's and its answer the organisers', so both stay without the person. */
@Component
class AppealPersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;

    AppealPersonalData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "results";
    }

    @Override
    public String key() {
        return "results.personal";
    }

    @Override
    public int order() {
        return 305;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var rows = transactions.read(() -> List.copyOf(
                graph.query("""
                MATCH (:Citizen {id: $actor})<-[r:APPEALED_BY|APPEAL_ANSWERED_BY]-(a:ResultAppeal)
                RETURN a.proposal AS proposal, a.state AS state, a.at AS at, a.answeredAt AS answeredAt,
                       CASE type(r) WHEN 'APPEALED_BY' THEN a.reason END AS reason,
                       CASE type(r) WHEN 'APPEAL_ANSWERED_BY' THEN a.answer END AS answer
                ORDER BY at, proposal
                """).bind(person.actor()).to("actor").fetch().all()));
        return rows.isEmpty() ? Map.of() : Map.of("appeals", rows);
    }

    @Override
    public void erase(Person person) {
        graph.query("MATCH (:Citizen {id: $actor})<-[r:APPEALED_BY|APPEAL_ANSWERED_BY]-(:ResultAppeal) DELETE r")
                .bind(person.actor())
                .to("actor")
                .run();
    }
}
