package org.intreccio.introductions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Asks how people and actors stand to introductions: who may answer, who does not want to hear of whom, who has asked enough. */
@Repository
class StandingQueries {

    private static final String RELATIONS = "\n" + Cypher.named("introductions/relations");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    StandingQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How this user stands to the actor that asked. */
    Set<Relation> relationsToAsker(UserId user, String id) {
        return relations("MATCH (:Introduction {id: $id})-[:ASKED_FOR]->(a:Actor)", user, id);
    }

    /** How this user stands to the actor that is asked at this step; not at all before it has come to it. */
    Set<Relation> relationsToStep(UserId user, String id) {
        return relations("""
                MATCH (i:Introduction)<-[:STEP_OF]-(s:IntroductionStep {id: $id})-[:STEP_ASKS]->(a:Actor)
                WHERE NOT EXISTS { (i)<-[:STEP_OF]-(b:IntroductionStep) WHERE b.position < s.position AND b.answer <> 'yes' }
                """, user, id);
    }

    private Set<Relation> relations(String match, UserId user, String id) {
        return transactions.read(() -> graph
                .query(match + RELATIONS)
                .bindAll(Map.of("user", user.value(), "id", id, "today", LocalDate.now(clock)))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(Relation::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Those who speak for an actor and have blocked neither of these; 50 at most. */
    List<UserId> speakers(ActorId actor, Collection<String> others) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (a:Actor {id: $id})
                        OPTIONAL MATCH (a)-[:ACTS_AS_USER]->(own:User)
                        OPTIONAL MATCH (a)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(speaker:User)
                          WHERE r.role IN ['owner', 'manager']
                            AND (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
                        UNWIND [own, speaker] AS user
                        WITH DISTINCT user
                        WHERE user IS NOT NULL AND NOT EXISTS { (user)-[:BLOCKS]->(x:Actor) WHERE x.id IN $others }
                        RETURN user.id AS user ORDER BY user LIMIT 50""")
                .bindAll(Map.of("id", actor.value(), "others", List.copyOf(others), "today", LocalDate.now(clock)))
                .fetchAs(UserId.class)
                .mappedBy((types, row) -> new UserId(row.get("user").asString()))
                .all()));
    }

    /** The introductions among these whose asker, or the person who asked for it, this user blocked. */
    Set<IntroductionId> blocked(UserId user, Collection<IntroductionId> introductions) {
        return transactions.read(() -> graph
                .query("""
                        MATCH (i:Introduction) WHERE i.id IN $ids
                        MATCH (u:User {id: $user})
                        WHERE EXISTS { (u)-[:BLOCKS]->(:Actor)<-[:ASKED_FOR]-(i) }
                           OR EXISTS { (u)-[:BLOCKS]->(:Citizen)-[:ACTS_AS_USER]->(:User)<-[:ASKED_THROUGH]-(i) }
                        RETURN i.id""")
                .bindAll(Map.of(
                        "user",
                        user.value(),
                        "ids",
                        introductions.stream().map(IntroductionId::value).toList()))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(IntroductionId::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The citizen who signs in as this user. */
    Optional<ActorId> person(UserId user) {
        return transactions.read(() -> graph.query(
                        "MATCH (c:Citizen)-[:ACTS_AS_USER]->(:User {id: $user}) RETURN c.id ORDER BY c.id LIMIT 1")
                .bind(user.value())
                .to("user")
                .fetchAs(String.class)
                .one()
                .map(ActorId::new));
    }

    /** Who signs in as this person; nobody where the demo has no sign-ins. */
    Optional<UserId> userOf(ActorId citizen) {
        return transactions.read(
                () -> graph.query("MATCH (:Citizen {id: $citizen})-[:ACTS_AS_USER]->(u:User) RETURN u.id LIMIT 1")
                        .bind(citizen.value())
                        .to("citizen")
                        .fetchAs(String.class)
                        .one()
                        .map(UserId::new));
    }

    /**
     * What a person has asked of late. What was refused counts as open until its time is over, or its room would tell.
     *
     * @param today how many since this time yesterday
     * @param open how many look open to them
     */
    record Lately(int today, int open) {}

    Lately lately(UserId user, Instant now) {
        var at = now.atZone(ZoneOffset.UTC);
        return transactions.read(() -> graph.query("""
                        MATCH (u:User {id: $user})
                        RETURN COUNT { (u)<-[:ASKED_THROUGH]-(i:Introduction) WHERE i.askedAt > $yesterday } AS today,
                               COUNT { (u)<-[:ASKED_THROUGH]-(i:Introduction) WHERE i.openUntil >= $now } AS open""")
                .bindAll(Map.of("user", user.value(), "now", at, "yesterday", at.minusDays(1)))
                .fetchAs(Lately.class)
                .mappedBy((types, row) ->
                        new Lately(row.get("today").asInt(), row.get("open").asInt()))
                .one()
                .orElse(new Lately(0, 0)));
    }

    /** When the latest request of this actor along this way was or will be over. */
    Optional<Instant> lastAlong(ActorId asker, List<ActorId> way) {
        return transactions.read(() -> graph.query("""
                        MATCH (:Actor {id: $asker})<-[:ASKED_FOR]-(i:Introduction)
                        WHERE COLLECT {
                          MATCH (i)<-[:STEP_OF]-(s:IntroductionStep)-[:STEP_ASKS]->(a:Actor)
                          RETURN a.id ORDER BY s.position
                        } = $way
                        RETURN max(i.until) AS until""")
                .bindAll(Map.of(
                        "asker",
                        asker.value(),
                        "way",
                        way.stream().map(ActorId::value).toList()))
                .fetchAs(Instant.class)
                .mappedBy((types, row) -> row.get("until").isNull()
                        ? Instant.EPOCH
                        : row.get("until").asZonedDateTime().toInstant())
                .one());
    }

    /** Whether this actor has said no to that one since then, on whatever way. */
    boolean refusedSince(ActorId actor, String asker, Instant since) {
        return transactions.read(() -> graph.query("""
                        RETURN EXISTS {
                          MATCH (:Actor {id: $actor})<-[:STEP_ASKS]-(s:IntroductionStep {answer: 'no'})
                                -[:STEP_OF]->(:Introduction)-[:ASKED_FOR]->(:Actor {id: $asker})
                          WHERE s.since > $since
                        } AS refused""")
                .bindAll(Map.of("actor", actor.value(), "asker", asker, "since", since.atZone(ZoneOffset.UTC)))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }
}
