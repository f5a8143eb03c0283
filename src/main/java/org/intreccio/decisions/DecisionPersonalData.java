package org.intreccio.decisions;

import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What a person decided with others. Of an anonymous decision it is handed over that they voted: more nobody can know. Ballots stay in
 * the count, as nobody's (rules.md §10).
 */
@Component
class DecisionPersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;

    DecisionPersonalData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "decisions";
    }

    @Override
    public String key() {
        return "decisions.personal";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var votes = transactions.read(
                () -> graph.query("""
                MATCH (d:Decision)-[g:GIVES_VOTE]->(a:Actor {id: $actor})
                OPTIONAL MATCH (b:Ballot)-[:CAST_BY]->(a) WHERE EXISTS { (b)-[:BALLOT_IN]->(d) }
                RETURN d.id AS decision, d.question AS question, d.kind AS kind, d.options AS options,
                       d.anonymous AS anonymous, g.voted AS voted, b.marks AS marks, b.reason AS reason, b.at AS at,
                       b.past AS earlier
                ORDER BY decision
                """).bind(person.actor()).to("actor").fetch().all());
        var drafted = transactions.read(
                () -> graph.query("""
                MATCH (d:Decision)-[:DRAFTED_BY]->(:Actor {id: $actor})
                RETURN d.id AS decision, d.question AS question, d.context AS context, d.createdAt AS at ORDER BY at
                """).bind(person.actor()).to("actor").fetch().all());
        return votes.isEmpty() && drafted.isEmpty() ? Map.of() : Map.of("votes", votes, "drafted", drafted);
    }

    @Override
    public void erase(Person person) {
        graph.query("""
                MATCH (b:Ballot)-[r:CAST_BY]->(:Actor {id: $actor})
                SET b.key = b.seal
                DELETE r
                """).bind(person.actor()).to("actor").run();
        graph.query("MATCH (:Decision)-[r:GIVES_VOTE|DRAFTED_BY]->(:Actor {id: $actor}) DELETE r")
                .bind(person.actor())
                .to("actor")
                .run();
    }
}
