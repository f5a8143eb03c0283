package org.intreccio.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.codesign.RoomId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.threads.ThreadId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads decisions and who has a vote in them; its callers ask who may know. */
@Repository
class DecisionQueries {

    private static final String RESULT = Cypher.named("decisions/decisions");

    private final Neo4jClient graph;
    private final Transactions transactions;

    DecisionQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /**
     * Where a decision may be opened.
     *
     * @param contributions how many stand in the thread
     * @param goesOn whether room and thread still take contributions
     */
    record Place(RoomId room, int contributions, boolean goesOn) {}

    /** Somebody who has, or would have, a vote. */
    record Voter(ActorId actor, @Nullable UserId user, boolean voted) {}

    Optional<Place> place(ThreadId thread) {
        return transactions.read(() -> graph.query("""
                MATCH (t:Thread {id: $thread})-[:THREAD_OF]->(r:Room)
                RETURN r.id AS room, COUNT { (c:Contribution)-[:SAID_IN]->(t) WHERE c.goneAt IS NULL } AS said,
                       r.finishedAt IS NULL AND t.closedAt IS NULL AND t.goneTo IS NULL AS goesOn
                """)
                .bind(thread.value())
                .to("thread")
                .fetchAs(Place.class)
                .mappedBy((types, row) -> new Place(
                        new RoomId(row.get("room").asString()),
                        row.get("said").asInt(),
                        row.get("goesOn").asBoolean()))
                .one());
    }

    Optional<Decision> find(DecisionId id) {
        return many("MATCH (d:Decision {id: $id})", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** Holds it against other writers until the transaction ends, then reads it. */
    Optional<Decision> locked(DecisionId id) {
        graph.query("MATCH (d:Decision {id: $id}) SET d.lock = coalesce(d.lock, 0) + 1")
                .bind(id.value())
                .to("id")
                .run();
        return find(id);
    }

    /** Those of a thread, and of threads that were merged into it; the newest first. */
    List<Decision> of(ThreadId thread) {
        return many("""
                MATCH (d:Decision)-[:DECIDED_IN]->(at:Thread) WHERE at.id = $thread OR at.goneTo = $thread
                WITH d""", Map.of("thread", thread.value()));
    }

    /** Those in which this person has a vote and that are open, and what was decided last with them; 100 at most. */
    List<Decision> of(ActorId voter) {
        return many("""
                MATCH (d:Decision)-[:GIVES_VOTE]->(:Actor {id: $voter})
                WITH d ORDER BY d.createdAt DESC LIMIT 100""", Map.of("voter", voter.value()));
    }

    /** Those that are looked at again, in rooms that everybody reads. */
    List<Decision> reviewedInTheOpen(LocalDate from) {
        return many("""
                MATCH (d:Decision {state: 'outcome-stated'})-[:DECIDED_IN]->(:Thread)-[:THREAD_OF]->(open:Room {access: 'open'})
                WHERE d.reviewOn >= $from AND open.hiddenAt IS NULL
                WITH d LIMIT 500""", Map.of("from", from));
    }

    /** Whether everybody reads the room of this decision. */
    boolean inTheOpen(DecisionId id) {
        return transactions.read(() -> graph.query("""
                MATCH (:Decision {id: $id})-[:DECIDED_IN]->(:Thread)-[:THREAD_OF]->(r:Room)
                RETURN r.access = 'open' AND r.hiddenAt IS NULL AS open""")
                .bind(id.value())
                .to("id")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }

    /** Those whose time has come to open, to close, or to remind of. */
    List<DecisionId> due(Instant now, Instant reminding) {
        return transactions.read(() -> graph
                .query("""
                MATCH (d:Decision)
                WHERE d.state = 'scheduled' AND d.opensAt <= $now
                   OR d.state = 'open' AND d.closesAt < $now
                   OR d.state = 'open' AND d.closesAt <= $reminding AND d.remindedAt IS NULL
                RETURN d.id AS id ORDER BY id
                """)
                .bindAll(Map.of("now", now.atZone(ZoneOffset.UTC), "reminding", reminding.atZone(ZoneOffset.UTC)))
                .fetchAs(DecisionId.class)
                .mappedBy((types, row) -> new DecisionId(row.get("id").asString()))
                .all()
                .stream()
                .toList());
    }

    boolean reminded(DecisionId id) {
        return graph.query("MATCH (d:Decision {id: $id}) RETURN d.remindedAt IS NOT NULL AS yes")
                .bind(id.value())
                .to("id")
                .fetchAs(Boolean.class)
                .one()
                .orElse(true);
    }

    /** Those in the room who would have a vote by this rule now. */
    List<ActorId> eligible(ThreadId thread, VoterRule rule) {
        return graph
                .query("""
                MATCH (t:Thread {id: $thread})-[:THREAD_OF]->(r:Room)<-[in:IN_ROOM {state: 'member'}]-(a:Actor)
                WHERE $rule = 'participants'
                   OR $rule = 'facilitators' AND in.role = 'facilitator'
                   OR $rule = 'contributors'
                      AND EXISTS { (a)<-[:WRITTEN_BY]-(c:Contribution)-[:SAID_IN]->(t) WHERE c.goneAt IS NULL }
                RETURN DISTINCT a.id AS id ORDER BY id
                """)
                .bindAll(Map.of("thread", thread.value(), "rule", rule.code()))
                .fetchAs(ActorId.class)
                .mappedBy((types, row) -> new ActorId(row.get("id").asString()))
                .all()
                .stream()
                .toList();
    }

    /** Those who have a vote, with whether they have cast a ballot. */
    List<Voter> voters(DecisionId id) {
        return transactions.read(
                () -> graph
                        .query("""
                MATCH (:Decision {id: $id})-[g:GIVES_VOTE]->(a:Actor)
                RETURN a.id AS actor, head([(a)-[:ACTS_AS_USER]->(u:User) | u.id]) AS user, g.voted AS voted
                ORDER BY actor
                """)
                        .bind(id.value())
                        .to("id")
                        .fetchAs(Voter.class)
                        .mappedBy(DecisionQueries::voter)
                        .all()
                        .stream()
                        .toList());
    }

    Optional<Voter> voter(DecisionId id, ActorId actor) {
        return transactions.read(() -> graph.query("""
                MATCH (:Decision {id: $id})-[g:GIVES_VOTE]->(a:Actor {id: $actor})
                RETURN a.id AS actor, null AS user, g.voted AS voted LIMIT 1
                """)
                .bindAll(Map.of("id", id.value(), "actor", actor.value()))
                .fetchAs(Voter.class)
                .mappedBy(DecisionQueries::voter)
                .one());
    }

    private static Voter voter(TypeSystem types, org.neo4j.driver.Record row) {
        return new Voter(
                new ActorId(row.get("actor").asString()),
                row.get("user").isNull() ? null : new UserId(row.get("user").asString()),
                row.get("voted").asBoolean(false));
    }

    private List<Decision> many(String match, Map<String, Object> parameters) {
        return transactions.read(() -> graph
                .query(match + "\n" + RESULT)
                .bindAll(parameters)
                .fetchAs(Decision.class)
                .mappedBy((types, row) -> decision(row.get("decision")))
                .all()
                .stream()
                .toList());
    }

    private static Decision decision(Value d) {
        return new Decision(
                new DecisionId(d.get("id").asString()),
                new ThreadId(d.get("thread").asString()),
                d.get("threadTitle").asString(),
                new RoomId(d.get("room").asString()),
                d.get("roomTitle").asString(),
                terms(d),
                DecisionState.of(d.get("state").asString()),
                d.get("draftedBy").asString(""),
                at(d.get("opensAt")),
                d.get("eligible").asInt(0),
                d.get("cast").asInt(0),
                outcome(d),
                d.get("version").asLong());
    }

    private static Terms terms(Value d) {
        return new Terms(
                DecisionKind.of(d.get("kind").asString()),
                d.get("question").asString(),
                d.get("context").asString(""),
                d.get("options").asList(Value::asString),
                d.get("seats").asInt(1),
                VoterRule.of(d.get("voters").asString()),
                d.get("anonymous").asBoolean(),
                d.get("hidden").asBoolean(),
                d.get("quorum").asInt(0),
                ReasonRule.of(d.get("reasons").asString()),
                at(d.get("closesAt")));
    }

    private static Decision.@Nullable Outcome outcome(Value d) {
        return d.get("statedAt").isNull()
                ? null
                : new Decision.Outcome(
                        d.get("statement").asString(),
                        d.get("chosen").asList(Value::asInt),
                        d.get("reviewOn").isNull() ? null : d.get("reviewOn").asLocalDate(),
                        d.get("statedAt").asZonedDateTime().toInstant());
    }

    private static @Nullable Instant at(Value value) {
        return value.isNull() ? null : value.asZonedDateTime().toInstant();
    }
}
