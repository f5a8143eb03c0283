package org.intreccio.evaluation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes reviews and what decides on them, in the caller's transaction. */
@Component
class ReviewEdges {

    private final Neo4jClient graph;
    private final Clock clock;

    ReviewEdges(Neo4jClient graph, Clock clock, Schema schema) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Holds the evaluation of a call against others who assign or close it, until the transaction ends. */
    void lock(ChallengeId challenge) {
        run("""
                MATCH (c:Challenge {id: $id})
                MERGE (r:EvaluationRound {challenge: $id})
                SET r.lock = coalesce(r.lock, 0) + 1
                MERGE (r)-[:ROUND_OF]->(c)
                """, Map.of("id", challenge.value()));
    }

    /** Opens the round in which reviewers read one another. */
    void openAgreement(ChallengeId challenge) {
        run(
                "MATCH (r:EvaluationRound {challenge: $id}) SET r.agreementAt = coalesce(r.agreementAt, $now)",
                Map.of("id", challenge.value(), "now", now()));
    }

    /** Gives the person the proposal to read. */
    void assign(ReviewId id, ProposalId proposal, ActorId person) {
        run("""
                MATCH (p:Proposal {id: $proposal}), (c:Citizen {id: $person})
                CREATE (r:Review {
                  id: $id, key: $proposal + ' ' + $person, status: 'assigned', assignedAt: $now, since: $now, version: 0
                })-[:REVIEW_OF]->(p), (r)-[:REVIEW_BY]->(c)
                """, Map.of("id", id.value(), "proposal", proposal.value(), "person", person.value(), "now", now()));
    }

    /** Takes away what nobody has begun. */
    void unassign(ReviewId id) {
        run("MATCH (r:Review {id: $id, status: 'assigned'}) DETACH DELETE r", Map.of("id", id.value()));
    }

    void save(ReviewId id, Scorecard card) {
        var values = new HashMap<String, @Nullable Object>();
        values.put(
                "criteria",
                card.marks().stream().map(Scorecard.Given::criterion).toList());
        values.put(
                "scores",
                card.marks().stream()
                        .map(m -> Objects.requireNonNullElse(m.score(), -1))
                        .toList());
        values.put(
                "comments", card.marks().stream().map(Scorecard.Given::comment).toList());
        values.put("overall", card.overall());
        values.put("confidential", card.confidential());
        run(
                "MATCH (r:Review {id: $id}) SET r += $values, r.version = coalesce(r.version, 0) + 1",
                Map.of("id", id.value(), "values", values));
    }

    void become(ReviewId id, ReviewStatus status, String why) {
        run("""
                MATCH (r:Review {id: $id})
                SET r.status = $status, r.since = $now, r.why = $why,
                    r.submittedAt = CASE WHEN $status = 'submitted' THEN $now ELSE r.submittedAt END
                """, Map.of("id", id.value(), "status", status.code(), "why", why.strip(), "now", now()));
    }

    void returned(ReviewId id) {
        run("MATCH (r:Review {id: $id}) SET r.returned = true", Map.of("id", id.value()));
    }

    void revised(ReviewId id) {
        run(
                "MATCH (r:Review {id: $id}) SET r.revised = true, r.submittedAt = $now",
                Map.of("id", id.value(), "now", now()));
    }

    /** Keeps what was submitted before it is changed. */
    void keep(ReviewId id, String cause) {
        run("""
                MATCH (r:Review {id: $id})
                CREATE (v:ReviewVersion {
                  criteria: r.criteria, scores: r.scores, comments: r.comments, overall: r.overall,
                  confidential: r.confidential, submittedAt: r.submittedAt, cause: $cause, at: $now
                })-[:VERSION_OF]->(r)
                """, Map.of("id", id.value(), "cause", cause, "now", now()));
    }

    /** Writes whether somebody with a soft conflict may read this proposal. */
    void rule(ProposalId proposal, ActorId person, boolean admitted, String why) {
        run(
                """
                MATCH (p:Proposal {id: $proposal}), (c:Citizen {id: $person})
                MERGE (r:ConflictRuling {key: $proposal + ' ' + $person})
                SET r.admitted = $admitted, r.why = $why, r.at = $now
                MERGE (r)-[:RULES_ON]->(p)
                MERGE (r)-[:RULES_FOR]->(c)
                """,
                Map.of(
                        "proposal", proposal.value(),
                        "person", person.value(),
                        "admitted", admitted,
                        "why", why.strip(),
                        "now", now()));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private void run(String statement, Map<String, ? extends @Nullable Object> parameters) {
        graph.query(statement).bindAll(new HashMap<>(parameters)).run();
    }
}
