package org.intreccio.following;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps {@code (:User)-[:FOLLOWS {since}]->(anything)} and {@code (:User)-[:BLOCKS {since}]->(:Actor)}. */
@Repository
class FollowQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    FollowQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A tie to a thing of this label. */
    record Tie(String id, Instant since) {}

    /** Ties the user to the thing, once; false when there is no such thing. Holds the user against other clicks of theirs. */
    boolean tie(UserId user, String type, String label, String id) {
        return graph.query("""
                        MATCH (u:User {id: $user})
                        SET u.id = u.id
                        WITH u
                        MATCH (x:$($label) {id: $id})
                        MERGE (u)-[r:$($type)]->(x)
                        ON CREATE SET r.since = $now
                        RETURN true AS tied
                        """)
                .bindAll(Map.of(
                        "user", user.value(),
                        "type", type,
                        "label", label,
                        "id", id,
                        "now", clock.instant().atZone(ZoneOffset.UTC)))
                .fetchAs(Boolean.class)
                .one()
                .isPresent();
    }

    /** Who signs in as this person; nobody where the demo has no sign-ins. */
    Optional<UserId> userOf(String citizen) {
        return transactions.read(
                () -> graph.query("MATCH (:Citizen {id: $citizen})-[:ACTS_AS_USER]->(u:User) RETURN u.id LIMIT 1")
                        .bind(citizen)
                        .to("citizen")
                        .fetchAs(String.class)
                        .one()
                        .map(UserId::new));
    }

    void untie(UserId user, String type, String label, String id) {
        graph.query("MATCH (:User {id: $user})-[r:$($type)]->(:$($label) {id: $id}) DELETE r")
                .bindAll(Map.of("user", user.value(), "type", type, "label", label, "id", id))
                .run();
    }

    boolean tied(UserId user, String type, String label, String id) {
        return transactions.read(
                () -> graph.query("RETURN EXISTS { (:User {id: $user})-[:$($type)]->(:$($label) {id: $id}) } AS tied")
                        .bindAll(Map.of("user", user.value(), "type", type, "label", label, "id", id))
                        .fetchAs(Boolean.class)
                        .one()
                        .orElse(false));
    }

    /** All ties of a type to things of a label, the newest first. */
    List<Tie> ties(UserId user, String type, String label) {
        return transactions.read(() -> graph
                .query("""
                        MATCH (:User {id: $user})-[r:$($type)]->(x:$($label))
                        RETURN x.id AS id, r.since AS since
                        ORDER BY r.since DESC, x.id
                        """)
                .bindAll(Map.of("user", user.value(), "type", type, "label", label))
                .fetchAs(Tie.class)
                .mappedBy((types, row) -> new Tie(
                        row.get("id").asString(),
                        row.get("since").asZonedDateTime().toInstant()))
                .all()
                .stream()
                .toList());
    }

    /** Whom the person behind this actor blocked; nobody for an organisation. */
    Set<String> blockedBy(String citizen) {
        return transactions.read(() -> graph
                .query("MATCH (:Citizen {id: $id})-[:ACTS_AS_USER]->(:User)-[:BLOCKS]->(x:Actor) RETURN x.id")
                .bind(citizen)
                .to("id")
                .fetchAs(String.class)
                .all()
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    void forget(String user) {
        graph.query("MATCH (:User {id: $user})-[r:FOLLOWS|BLOCKS]->() DELETE r")
                .bind(user)
                .to("user")
                .run();
        graph.query("MATCH (s:SavedSearch)-[:SEARCH_OF]->(:User {id: $user}) DETACH DELETE s")
                .bind(user)
                .to("user")
                .run();
    }
}
