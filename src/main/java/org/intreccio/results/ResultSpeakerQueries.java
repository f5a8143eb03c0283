package org.intreccio.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.proposals.ProposalId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Finds who speaks for a team and who runs a call. */
@Repository
class ResultSpeakerQueries {

    private static final String SPEAKING = """

            OPTIONAL MATCH (a)-[:ACTS_AS_USER]->(own:User)
            OPTIONAL MATCH (a)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(speaker:User)
              WHERE r.role IN ['owner', 'manager']
                AND (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
            UNWIND [own, speaker] AS user
            WITH DISTINCT user
            WHERE user IS NOT NULL
            RETURN user.id AS user ORDER BY user LIMIT 200""";

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    ResultSpeakerQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who speaks for one of the team; 200 at most. */
    List<UserId> of(ProposalId proposal) {
        return users("MATCH (a:Actor)-[:PARTNERS_IN]->(:Proposal {id: $id})" + SPEAKING, proposal.value());
    }

    /** Who speaks for the host of the call, or was appointed to run it. */
    List<UserId> running(ChallengeId challenge) {
        return users("MATCH (:Challenge {id: $id})-[:LAUNCHED_BY|RUN_BY]->(a:Actor)" + SPEAKING, challenge.value());
    }

    private List<UserId> users(String statement, String id) {
        return transactions.read(() -> List.copyOf(graph.query(statement)
                .bindAll(Map.of("id", id, "today", LocalDate.now(clock)))
                .fetchAs(UserId.class)
                .mappedBy((types, row) -> new UserId(row.get("user").asString()))
                .all()));
    }

    /** Whether this person judged the proposal, or is of its team: they do not answer an appeal against its result. */
    boolean isConcerned(ActorId person, ProposalId proposal) {
        return transactions.read(() -> graph.query("""
                        MATCH (c:Citizen {id: $person}), (p:Proposal {id: $proposal})
                        RETURN EXISTS { (c)<-[:REVIEW_BY]-(:Review)-[:REVIEW_OF]->(p) }
                          OR EXISTS { (c)-[:PARTNERS_IN]->(p) }
                          OR EXISTS { (c)-[:MEMBER_OF]->(:Actor)-[:PARTNERS_IN]->(p) }""")
                .bindAll(Map.of("person", person.value(), "proposal", proposal.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(true));
    }
}
