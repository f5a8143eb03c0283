package org.intreccio.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What a person did on committees. When they go, the scores of what was decided stay, for a selection must stand an audit, and nothing
 * says any more whose they were; what was never submitted goes with them.
 */
@Component
class EvaluationPersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;

    EvaluationPersonalData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "evaluation";
    }

    @Override
    public String key() {
        return "evaluation.personal";
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var seats = rows("""
                MATCH (:Citizen {id: $actor})<-[:SEAT_OF]-(s:CommitteeSeat)-[:SEAT_ON]->(c:Challenge)
                RETURN c.id AS challenge, s.state AS state, s.chair AS chair, s.since AS since
                ORDER BY since, challenge""", person);
        var reviews = rows("""
                MATCH (:Citizen {id: $actor})<-[:REVIEW_BY]-(r:Review)-[:REVIEW_OF]->(p:Proposal)
                RETURN p.id AS proposal, r.status AS status, r.criteria AS criteria, r.scores AS scores, r.comments AS comments,
                       r.overall AS overall, r.confidential AS confidential, r.why AS why, r.submittedAt AS submittedAt
                ORDER BY proposal""", person);
        var told = new HashMap<String, Object>();
        if (!seats.isEmpty()) {
            told.put("seats", seats);
        }
        if (!reviews.isEmpty()) {
            told.put("reviews", reviews);
        }
        return told;
    }

    private List<Map<String, Object>> rows(String statement, Person person) {
        return transactions.read(() -> List.copyOf(
                graph.query(statement).bind(person.actor()).to("actor").fetch().all()));
    }

    @Override
    public void erase(Person person) {
        run("""
                MATCH (:Citizen {id: $actor})<-[:REVIEW_BY]-(r:Review)
                WHERE r.status <> 'submitted'
                OPTIONAL MATCH (v:ReviewVersion)-[:VERSION_OF]->(r)
                DETACH DELETE v, r
                """, person);
        run("""
                MATCH (:Citizen {id: $actor})<-[by:REVIEW_BY]-(r:Review)
                SET r.key = 'erased ' + r.id
                DELETE by
                """, person);
        run("MATCH (:Citizen {id: $actor})<-[:SEAT_OF]-(s:CommitteeSeat) DETACH DELETE s", person);
        run("MATCH (:Citizen {id: $actor})<-[:RULES_FOR]-(r:ConflictRuling) DETACH DELETE r", person);
    }

    private void run(String statement, Person person) {
        graph.query(statement).bind(person.actor()).to("actor").run();
    }
}
