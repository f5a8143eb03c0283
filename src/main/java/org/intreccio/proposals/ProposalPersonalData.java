package org.intreccio.proposals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What a person proposed, wrote and answered. A proposal of an organisation stays, without who wrote it; of one that the person led
 * nothing stays but that it was handed in, when, and its fingerprint.
 */
@Component
class ProposalPersonalData implements PersonalData {

    private static final String PARTS = """
            MATCH (a:Actor {id: $actor})<-[:FILLED_BY]-(part:ProposalPart)-[:PART_OF_PROPOSAL]->(p:Proposal)
            RETURN p.id AS proposal, p.title AS title, part.role AS role, part.state AS state, part.since AS since,
                   coalesce(part.lead, false) AS leads, CASE WHEN part.lead THEN p.content ELSE null END AS text
            ORDER BY since, proposal
            """;

    private static final String WRITTEN = """
            MATCH (:Actor {id: $actor})-[r:AUTHORED]->(p:Proposal)
            RETURN p.id AS proposal, p.title AS title, r.since AS since ORDER BY since, proposal
            """;

    private static final String SAVED = """
            MATCH (v:ProposalVersion {by: $actor})-[:VERSION_OF]->(p:Proposal)
            RETURN p.id AS proposal, v.number AS version, v.at AS at, v.fields AS fields, v.content AS text ORDER BY at, proposal
            """;

    private static final List<String> FORGETTING = List.of(
            "MATCH (:Actor {id: $actor})-[r:AUTHORED]->(:Proposal) DELETE r",
            "MATCH (v:ProposalVersion {by: $actor}) SET v.by = ''",
            "MATCH (s:ProposalSubmission {by: $actor}) SET s.by = ''",
            """
            MATCH (:Actor {id: $actor})<-[:FILLED_BY]-(:ProposalPart {lead: true})-[:PART_OF_PROPOSAL]->(p:Proposal)
            OPTIONAL MATCH (p)<-[:VERSION_OF|SUBMISSION_OF|ANNEX_OF|PART_OF_PROPOSAL]-(x)
            WITH p, collect(x) AS all
            FOREACH (x IN all | DETACH DELETE x)
            SET p = p {.id, .status, .submittedAt, .receipt}
            REMOVE p:Proposal
            SET p:FormerProposal
            WITH p
            OPTIONAL MATCH (p)-[r:SET_IN|NEEDS]->()
            DELETE r
            """,
            "MATCH (:Actor {id: $actor})-[r:PARTNERS_IN]->(:FormerProposal) DELETE r",
            "MATCH (:Actor {id: $actor})<-[:FILLED_BY]-(part:ProposalPart) DETACH DELETE part",
            "MATCH (:Actor {id: $actor})-[r:PARTNERS_IN]->(:Proposal) DELETE r");

    private final Neo4jClient graph;
    private final Transactions transactions;

    ProposalPersonalData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "proposals";
    }

    @Override
    public String key() {
        return "proposals.personal";
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        return transactions.read(() -> {
            var all = new LinkedHashMap<String, Object>();
            List.of(Map.entry("parts", PARTS), Map.entry("written", WRITTEN), Map.entry("versions", SAVED))
                    .forEach(asked -> {
                        var rows = graph.query(asked.getValue())
                                .bind(person.actor())
                                .to("actor")
                                .fetch()
                                .all();
                        if (!rows.isEmpty()) {
                            all.put(asked.getKey(), rows);
                        }
                    });
            return all;
        });
    }

    @Override
    public void erase(Person person) {
        if (!person.actor().isEmpty()) {
            FORGETTING.forEach(statement ->
                    graph.query(statement).bind(person.actor()).to("actor").run());
        }
    }
}
