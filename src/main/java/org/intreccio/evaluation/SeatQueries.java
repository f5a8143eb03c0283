package org.intreccio.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps committees: seats, what was ruled of soft conflicts, and the round they are in. Writing joins the caller's transaction. */
@Repository
class SeatQueries {

    private static final String RESULT = """

            MATCH (s)-[:SEAT_ON]->(c:Challenge), (s)-[:SEAT_OF]->(p:Citizen)
            RETURN s {.*, challenge: c.id, person: p.id, name: coalesce(p.name, p.externalId, p.id)} AS s
            ORDER BY coalesce(s.chair, false) DESC, s.name, s.id""";

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    SeatQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    Optional<Seat> find(SeatId id) {
        return many("MATCH (s:CommitteeSeat {id: $id}) WITH s", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** Holds it against other writers until the transaction ends, then reads it. */
    Optional<Seat> locked(SeatId id) {
        return many(
                        "MATCH (s:CommitteeSeat {id: $id}) SET s.lock = coalesce(s.lock, 0) + 1 WITH s",
                        Map.of("id", id.value()))
                .stream()
                .findFirst();
    }

    /** All of a call, the chair first, then by name. */
    List<Seat> of(ChallengeId challenge) {
        return many(
                "MATCH (:Challenge {id: $id})<-[:SEAT_ON]-(s:CommitteeSeat) WITH s", Map.of("id", challenge.value()));
    }

    List<Seat> of(ActorId person) {
        return many("MATCH (:Citizen {id: $id})<-[:SEAT_OF]-(s:CommitteeSeat) WITH s", Map.of("id", person.value()));
    }

    private List<Seat> many(String match, Map<String, Object> parameters) {
        return transactions.read(() -> List.copyOf(graph.query(match + RESULT)
                .bindAll(new HashMap<>(parameters))
                .fetchAs(Seat.class)
                .mappedBy((types, row) -> seat(row.get("s")))
                .all()));
    }

    private static Seat seat(Value s) {
        return new Seat(
                new SeatId(s.get("id").asString()),
                new ChallengeId(s.get("challenge").asString()),
                new ActorId(s.get("person").asString()),
                s.get("name").asString(""),
                Seat.State.of(s.get("state").asString()),
                s.get("chair").asBoolean(false),
                s.get("since").asZonedDateTime().toInstant());
    }

    /** Whether this seat is offered to this user. */
    boolean isOf(UserId user, String id) {
        return transactions.read(() -> graph.query("""
                        MATCH (:User {id: $user})<-[:ACTS_AS_USER]-(:Citizen)<-[:SEAT_OF]-(s:CommitteeSeat {id: $id})
                        RETURN count(s) > 0""")
                .bindAll(Map.of("user", user.value(), "id", id))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }

    /** The sign-in of a person; nobody where there is none, who could not answer. */
    Optional<UserId> user(ActorId person) {
        return transactions.read(
                () -> graph.query("MATCH (:Citizen {id: $id})-[:ACTS_AS_USER]->(u:User) RETURN u.id LIMIT 1")
                        .bind(person.value())
                        .to("id")
                        .fetchAs(String.class)
                        .one()
                        .map(UserId::new));
    }

    /** Offers the seat, anew where it was refused or taken back. */
    void invite(SeatId id, ChallengeId challenge, ActorId person) {
        run("""
                MATCH (c:Challenge {id: $challenge}), (p:Citizen {id: $person})
                MERGE (s:CommitteeSeat {key: $challenge + ' ' + $person})
                ON CREATE SET s.id = $id, s.chair = false
                SET s.state = 'invited', s.since = $now
                MERGE (s)-[:SEAT_ON]->(c)
                MERGE (s)-[:SEAT_OF]->(p)
                """, Map.of("id", id.value(), "challenge", challenge.value(), "person", person.value(), "now", now()));
    }

    void become(SeatId id, Seat.State state) {
        run(
                "MATCH (s:CommitteeSeat {id: $id}) SET s.state = $state, s.since = $now",
                Map.of("id", id.value(), "state", state.code(), "now", now()));
    }

    /** Lets this seat lead, and no other of its call. */
    void chair(SeatId id) {
        run("""
                MATCH (s:CommitteeSeat {id: $id})-[:SEAT_ON]->(c:Challenge)
                MATCH (c)<-[:SEAT_ON]-(other:CommitteeSeat)
                SET other.chair = other = s
                """, Map.of("id", id.value()));
    }

    /** What was ruled of pairs with a soft conflict. */
    List<AssignmentPlan.Ruling> rulings(ChallengeId challenge) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (:Challenge {id: $id})<-[:ANSWERS]-(p:Proposal)<-[:RULES_ON]-(r:ConflictRuling)-[:RULES_FOR]->(c:Citizen)
                        RETURN p.id AS proposal, c.id AS person, r.admitted AS admitted, r.why AS why""")
                .bind(challenge.value())
                .to("id")
                .fetchAs(AssignmentPlan.Ruling.class)
                .mappedBy((types, row) -> new AssignmentPlan.Ruling(
                        new ProposalId(row.get("proposal").asString()),
                        new ActorId(row.get("person").asString()),
                        row.get("admitted").asBoolean(),
                        row.get("why").asString("")))
                .all()));
    }

    /** When reviewers began to read one another; null before. */
    @Nullable Instant agreementAt(ChallengeId challenge) {
        return transactions
                .read(() -> graph.query("MATCH (r:EvaluationRound {challenge: $id}) RETURN r.agreementAt AS at")
                        .bind(challenge.value())
                        .to("id")
                        .fetchAs(Instant.class)
                        .mappedBy((types, row) -> row.get("at").isNull()
                                ? Instant.MIN
                                : row.get("at").asZonedDateTime().toInstant())
                        .one())
                .filter(at -> at.isAfter(Instant.MIN))
                .orElse(null);
    }

    private java.time.ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.query(statement).bindAll(new HashMap<>(parameters)).run();
    }
}
