package org.intreccio.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
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
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code (:Actor)<-[:CLAIMED_BY]-(:MembershipClaim)-[:CLAIMS]->(:Actor)}. */
@Repository
class ClaimQueries {

    private static final String RELATIONS = Cypher.named("membership/relations-to-claim");
    private static final String RESULT = """
             MATCH (c)-[:CLAIMED_BY]->(p:Actor)
             MATCH (c)-[:CLAIMS]->(o:Actor)
             RETURN c {.*} AS c, p.id AS person, p.name AS personName, o.id AS organisation, o.name AS organisationName,
                    coalesce(o.website, '') AS website,
                    coalesce(
                      head(COLLECT { MATCH (x:Actor {id: c.decidedBy}) RETURN x.name }),
                      head(COLLECT { MATCH (:MergedActor {id: c.decidedBy})-[:MERGED_INTO*1..20]->(x:Actor) RETURN x.name }),
                      head(COLLECT { MATCH (:GoneActor {id: c.decidedBy}) RETURN 'gone' }),
                      c.decidedBy, '') AS decider
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    ClaimQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    Set<Relation> relations(UserId user, String claim) {
        return transactions.read(() -> graph
                .query(RELATIONS)
                .bindAll(Map.of("user", user.value(), "id", claim, "today", LocalDate.now(clock)))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(Relation::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Writes a new claim.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when the person has an open one already
     */
    void create(
            ClaimId id,
            ActorId person,
            ActorId organisation,
            MemberRole role,
            String words,
            Claim.@Nullable Document document) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", id.value());
        values.put("openKey", person + " " + organisation);
        values.put("role", role.code());
        values.put("words", words);
        values.put("state", ClaimState.REQUESTED.code());
        values.put("requestedAt", at(clock.instant()));
        if (document != null) {
            values.putAll(values(document));
        }
        graph.query("""
                        MATCH (p:Citizen {id: $person}), (o:Actor {id: $organisation})
                        CREATE (c:MembershipClaim)-[:CLAIMED_BY]->(p), (c)-[:CLAIMS]->(o)
                        SET c = $values""")
                .bindAll(Map.of("person", person.value(), "organisation", organisation.value(), "values", values))
                .run();
    }

    /** Notes the file that is shown as evidence. */
    void show(ClaimId id, Claim.Document document) {
        graph.query("MATCH (c:MembershipClaim {id: $id}) SET c += $values")
                .bindAll(Map.of("id", id.value(), "values", values(document)))
                .run();
    }

    private static Map<String, Object> values(Claim.Document document) {
        return Map.of(
                "documentName", document.name(),
                "documentType", document.type(),
                "documentBytes", document.bytes(),
                "documentHash", document.hash());
    }

    /** Who somebody is in the network. */
    Optional<ActorId> personOf(UserId user) {
        return transactions.read(() -> graph.query(
                        "MATCH (p:Citizen)-[:ACTS_AS_USER]->(:User {id: $user}) RETURN p.id ORDER BY p.id LIMIT 1")
                .bindAll(Map.of("user", user.value()))
                .fetchAs(String.class)
                .one()
                .map(ActorId::new));
    }

    /** Holds the claim against other writers until the transaction ends, then reads it. */
    Optional<Claim> locked(ClaimId id) {
        return one("MATCH (c:MembershipClaim {id: $value}) SET c.lock = $now WITH c", id.value());
    }

    Optional<Claim> find(ClaimId id) {
        return one("MATCH (c:MembershipClaim {id: $value})", id.value());
    }

    /** Claims that wait for a decision, the oldest first. */
    List<Claim> waiting() {
        return many("MATCH (c:MembershipClaim {state: 'requested'})", "");
    }

    /** Claims of a person, the newest first. */
    List<Claim> of(ActorId person) {
        return many("MATCH (c:MembershipClaim)-[:CLAIMED_BY]->(:Actor {id: $value})", person.value())
                .reversed();
    }

    /** Claims on an organisation, the newest first. */
    List<Claim> on(ActorId organisation) {
        return many("MATCH (c:MembershipClaim)-[:CLAIMS]->(:Actor {id: $value})", organisation.value())
                .reversed();
    }

    /** Attested claims whose last day lies before this one. */
    List<Claim> endedBefore(LocalDate day) {
        return many(
                "MATCH (c:MembershipClaim {state: 'attested'}) WHERE c.until < date($value) WITH c", day.toString());
    }

    /** Attested claims that end before this day and of whose end nobody was told. */
    List<Claim> endingBefore(LocalDate day) {
        return many(
                "MATCH (c:MembershipClaim {state: 'attested'}) WHERE c.until < date($value) AND c.remindedAt IS NULL WITH c",
                day.toString());
    }

    /** Ids of claims whose evidence is still needed. */
    Set<String> withEvidence() {
        return transactions.read(() -> graph
                .query(
                        "MATCH (c:MembershipClaim) WHERE c.state IN ['requested', 'attested'] AND c.documentHash IS NOT NULL RETURN c.id")
                .fetchAs(String.class)
                .all()
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Notes a decision; the claim is open no longer. */
    void decide(ClaimId id, ClaimState state, String by, Map<String, ?> values) {
        graph.query("""
                        MATCH (c:MembershipClaim {id: $id})
                        SET c += $values, c.state = $state, c.decidedBy = $by, c.decidedAt = $now
                        REMOVE c.openKey""")
                .bindAll(Map.of(
                        "id",
                        id.value(),
                        "values",
                        values,
                        "state",
                        state.code(),
                        "by",
                        by,
                        "now",
                        at(clock.instant())))
                .run();
    }

    void reminded(ClaimId id) {
        graph.query("MATCH (c:MembershipClaim {id: $id}) SET c.remindedAt = $now")
                .bindAll(Map.of("id", id.value(), "now", at(clock.instant())))
                .run();
    }

    private Optional<Claim> one(String match, String value) {
        return many(match, value).stream().findFirst();
    }

    private List<Claim> many(String match, String value) {
        return transactions.read(() -> List.copyOf(graph.query(match + RESULT + " ORDER BY c.requestedAt, c.id")
                .bindAll(Map.of("value", value, "now", at(clock.instant())))
                .fetchAs(Claim.class)
                .mappedBy((types, row) -> claim(row))
                .all()));
    }

    private static Claim claim(Record row) {
        var c = row.get("c");
        return new Claim(
                new ClaimId(c.get("id").asString()),
                new ActorId(row.get("person").asString()),
                row.get("personName").asString(""),
                new ActorId(row.get("organisation").asString()),
                row.get("organisationName").asString(""),
                row.get("website").asString(),
                MemberRole.ofEdge(c.get("role").asString()),
                c.get("words").asString(""),
                ClaimState.of(c.get("state").asString()),
                c.get("requestedAt").asZonedDateTime().toInstant(),
                instant(c.get("decidedAt")),
                c.get("decidedBy").asString(""),
                row.get("decider").asString(),
                c.get("way").isNull() ? null : AttestationWay.of(c.get("way").asString()),
                c.get("until").isNull() ? null : c.get("until").asLocalDate(),
                c.get("reason").asString(""),
                c.get("tied").asBoolean(false),
                document(c));
    }

    private static Claim.@Nullable Document document(Value c) {
        return c.get("documentHash").isNull()
                ? null
                : new Claim.Document(
                        c.get("documentName").asString(),
                        c.get("documentType").asString(),
                        c.get("documentBytes").asLong(),
                        c.get("documentHash").asString());
    }

    private static @Nullable Instant instant(Value value) {
        return value.isNull() ? null : value.asZonedDateTime().toInstant();
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
