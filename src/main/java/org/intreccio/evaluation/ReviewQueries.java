package org.intreccio.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads reviews, whoever may see them: its callers ask who is here. */
@Repository
class ReviewQueries {

    private static final String RESULT = "\n" + Cypher.named("evaluation/reviews");
    private static final String LOCK = " SET r.lock = coalesce(r.lock, 0) + 1 WITH r";
    private static final int NONE = -1;

    private final Neo4jClient graph;
    private final Transactions transactions;

    ReviewQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    Optional<Review> find(ReviewId id) {
        return many("MATCH (r:Review {id: $id}) WITH r", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** Holds it against other writers until the transaction ends, then reads it. */
    Optional<Review> locked(ReviewId id) {
        return many("MATCH (r:Review {id: $id})" + LOCK, Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** All of a call, by proposal and name of the reviewer. */
    List<Review> of(ChallengeId challenge) {
        return many(
                "MATCH (:Challenge {id: $id})<-[:ANSWERS]-(:Proposal)<-[:REVIEW_OF]-(r:Review) WITH r",
                Map.of("id", challenge.value()));
    }

    /** Holds all of a call against other writers, one after another in one order, then reads them. */
    List<Review> locked(ChallengeId challenge) {
        return many("""
                MATCH (:Challenge {id: $id})<-[:ANSWERS]-(:Proposal)<-[:REVIEW_OF]-(r:Review)
                WITH r ORDER BY r.id""" + LOCK, Map.of("id", challenge.value()));
    }

    List<Review> of(ProposalId proposal) {
        return many("MATCH (:Proposal {id: $id})<-[:REVIEW_OF]-(r:Review) WITH r", Map.of("id", proposal.value()));
    }

    /** All that this person has or had to write. */
    List<Review> by(ActorId person) {
        return many("MATCH (:Citizen {id: $id})<-[:REVIEW_BY]-(r:Review) WITH r", Map.of("id", person.value()));
    }

    /** Whether this user has to judge this proposal, or has judged it, and was not taken off it. */
    boolean judges(UserId user, ProposalId proposal) {
        return transactions.read(() -> graph.query("""
                        MATCH (:User {id: $user})<-[:ACTS_AS_USER]-(:Citizen)<-[:REVIEW_BY]-(r:Review)-[:REVIEW_OF]->(:Proposal {id: $proposal})
                        WHERE NOT r.status IN ['abstained', 'recused']
                        RETURN count(r) > 0""")
                .bindAll(Map.of("user", user.value(), "proposal", proposal.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }

    /** Whether this review is this user's. */
    boolean isOf(UserId user, String id) {
        return transactions.read(() -> graph.query("""
                        MATCH (:User {id: $user})<-[:ACTS_AS_USER]-(:Citizen)<-[:REVIEW_BY]-(r:Review {id: $id})
                        RETURN count(r) > 0""")
                .bindAll(Map.of("user", user.value(), "id", id))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }

    private List<Review> many(String match, Map<String, Object> parameters) {
        return transactions.read(() -> List.copyOf(graph.query(match + RESULT)
                .bindAll(new HashMap<>(parameters))
                .fetchAs(Review.class)
                .mappedBy((types, row) -> review(row.get("r")))
                .all()));
    }

    private static Review review(Value r) {
        return new Review(
                new ReviewId(text(r, "id")),
                new ProposalId(text(r, "proposal")),
                new ChallengeId(text(r, "challenge")),
                new ActorId(text(r, "reviewer")),
                text(r, "name"),
                ReviewStatus.of(text(r, "status")),
                card(r),
                r.get("version").asLong(0),
                instant(r.get("assignedAt")),
                instant(r.get("since")),
                r.get("submittedAt").isNull() ? null : instant(r.get("submittedAt")),
                text(r, "why"),
                r.get("returned").asBoolean(false),
                r.get("revised").asBoolean(false));
    }

    /** Graphs hold no lists with gaps, so a score that is not given is a number that none can be. */
    private static Scorecard card(Value r) {
        if (r.get("criteria").isNull()) {
            return Scorecard.BLANK;
        }
        var criteria = r.get("criteria").asList(Value::asString);
        var scores = r.get("scores").asList(Value::asInt);
        var comments = r.get("comments").asList(Value::asString);
        var marks = new ArrayList<Scorecard.Given>();
        for (int i = 0; i < criteria.size(); i++) {
            marks.add(new Scorecard.Given(criteria.get(i), score(scores.get(i)), comments.get(i)));
        }
        return new Scorecard(marks, text(r, "overall"), text(r, "confidential"));
    }

    private static @Nullable Integer score(int stored) {
        return stored == NONE ? null : Integer.valueOf(stored);
    }

    private static Instant instant(Value at) {
        return at.asZonedDateTime().toInstant();
    }

    private static String text(Value map, String name) {
        return map.get(name).asString("");
    }
}
