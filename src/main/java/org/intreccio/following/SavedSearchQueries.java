package org.intreccio.following;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps {@code (:SavedSearch {id, name, query, since, seen, alert, alertAt, told, leaveKey})-[:SEARCH_OF]->(:User)}; {@code alertAt} is
 * when it is told next, {@code told} what letters have told already, {@code leaveKey} what stops them.
 */
@Repository
class SavedSearchQueries {

    /** No search is told so late. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    SavedSearchQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A search as it is kept.
     *
     * @param seen ids of what its owner has seen
     */
    record Stored(SavedSearch.Id id, String name, String query, Instant since, AlertRhythm alert, List<String> seen) {}

    /**
     * A search that is to be told of.
     *
     * @param at when it was to be told: whoever moves this first tells it
     * @param known ids of what its owner has seen or was told
     */
    record Due(
            SavedSearch.Id id,
            UserId user,
            String name,
            String query,
            AlertRhythm alert,
            ZonedDateTime at,
            List<String> known) {}

    /** Holds the user against other writers of theirs until the transaction ends. */
    void hold(UserId user) {
        graph.query("MATCH (u:User {id: $user}) SET u.id = u.id")
                .bind(user.value())
                .to("user")
                .run();
    }

    void create(UserId user, SavedSearch.Id id, String name, String query, AlertRhythm alert, List<String> seen) {
        graph.query("""
                MATCH (u:User {id: $user})
                CREATE (:SavedSearch {id: $id, name: $name, query: $query, since: $now, seen: $seen,
                  alert: $alert, alertAt: $alertAt})-[:SEARCH_OF]->(u)
                """)
                .bindAll(Map.of(
                        "user",
                        user.value(),
                        "id",
                        id.value(),
                        "name",
                        name,
                        "query",
                        query,
                        "seen",
                        seen,
                        "alert",
                        alert.code(),
                        "alertAt",
                        next(alert),
                        "now",
                        clock.instant().atZone(ZoneOffset.UTC)))
                .run();
    }

    /** When it is told next, seen from now; the far end of time where it never is. */
    private ZonedDateTime next(AlertRhythm alert) {
        return alert.after(clock.instant()).orElse(NEVER).atZone(ZoneOffset.UTC);
    }

    /** Changes how often it is told; false where the user keeps no such search. */
    boolean alert(UserId user, SavedSearch.Id id, AlertRhythm alert) {
        return graph.query("""
                        MATCH (s:SavedSearch {id: $id})-[:SEARCH_OF]->(:User {id: $user})
                        SET s.alert = $alert, s.alertAt = $alertAt
                        RETURN true AS found
                        """)
                .bindAll(Map.of("user", user.value(), "id", id.value(), "alert", alert.code(), "alertAt", next(alert)))
                .fetchAs(Boolean.class)
                .one()
                .isPresent();
    }

    /** The searches whose time to be told has come, the longest waiting first. */
    List<Due> due(int most) {
        return transactions.read(() -> graph
                .query("""
                        MATCH (s:SavedSearch)-[:SEARCH_OF]->(u:User)
                        WHERE s.alertAt <= $now
                        RETURN s, u.id AS user ORDER BY s.alertAt, s.id LIMIT $most
                        """)
                .bindAll(Map.of("now", clock.instant().atZone(ZoneOffset.UTC), "most", most))
                .fetchAs(Due.class)
                .mappedBy((types, row) -> due(row.get("s"), row.get("user").asString()))
                .all()
                .stream()
                .toList());
    }

    /**
     * Takes it upon the running transaction to tell the search, and tells the key by which its letters are stopped, which is this one
     * where it had none; nothing where somebody else has taken it, or its owner changed its mind.
     */
    Optional<String> take(Due due, List<String> told, String key) {
        return graph.query("""
                        MATCH (s:SavedSearch {id: $id})
                        SET s.id = s.id
                        WITH s
                        WHERE s.alertAt = $at
                        SET s.alertAt = $next, s.told = $told, s.leaveKey = coalesce(s.leaveKey, $key)
                        RETURN s.leaveKey AS key
                        """)
                .bindAll(Map.of(
                        "id", due.id().value(), "at", due.at(), "next", next(due.alert()), "told", told, "key", key))
                .fetchAs(String.class)
                .one();
    }

    /** The name of the search whose letters this key stops. */
    Optional<String> nameBehind(String key) {
        return transactions.read(() -> graph.query("MATCH (s:SavedSearch {leaveKey: $key}) RETURN s.name")
                .bind(key)
                .to("key")
                .fetchAs(String.class)
                .one());
    }

    /** Tells it no more; false where the key opens nothing. */
    boolean silence(String key) {
        return graph.query("""
                        MATCH (s:SavedSearch {leaveKey: $key})
                        SET s.alert = $never, s.alertAt = $alertAt
                        RETURN true AS found
                        """)
                .bindAll(Map.of("key", key, "never", AlertRhythm.NEVER.code(), "alertAt", next(AlertRhythm.NEVER)))
                .fetchAs(Boolean.class)
                .one()
                .isPresent();
    }

    private static Due due(Value s, String user) {
        var known = new ArrayList<>(s.get("seen").asList(Value::asString));
        known.addAll(s.get("told").asList(Value::asString, List.of()));
        return new Due(
                new SavedSearch.Id(s.get("id").asString()),
                new UserId(user),
                s.get("name").asString(),
                s.get("query").asString(),
                rhythm(s),
                s.get("alertAt").asZonedDateTime(),
                known);
    }

    private static AlertRhythm rhythm(Value s) {
        return AlertRhythm.of(s.get("alert").asString("")).orElse(AlertRhythm.NEVER);
    }

    List<Stored> of(UserId user) {
        return transactions.read(() -> graph
                .query("""
                        MATCH (s:SavedSearch)-[:SEARCH_OF]->(:User {id: $user})
                        RETURN s ORDER BY toLower(s.name), s.id
                        """)
                .bind(user.value())
                .to("user")
                .fetchAs(Stored.class)
                .mappedBy((types, row) -> stored(row.get("s")))
                .all()
                .stream()
                .toList());
    }

    void look(UserId user, SavedSearch.Id id, List<String> seen) {
        graph.query("MATCH (s:SavedSearch {id: $id})-[:SEARCH_OF]->(:User {id: $user}) SET s.seen = $seen")
                .bindAll(Map.of("user", user.value(), "id", id.value(), "seen", seen))
                .run();
    }

    boolean delete(UserId user, SavedSearch.Id id) {
        return graph.query("""
                        MATCH (s:SavedSearch {id: $id})-[:SEARCH_OF]->(:User {id: $user})
                        DETACH DELETE s
                        RETURN true AS found
                        """)
                .bindAll(Map.of("user", user.value(), "id", id.value()))
                .fetchAs(Boolean.class)
                .one()
                .isPresent();
    }

    private static Stored stored(Value s) {
        return new Stored(
                new SavedSearch.Id(s.get("id").asString()),
                s.get("name").asString(),
                s.get("query").asString(),
                s.get("since").asZonedDateTime().toInstant(),
                rhythm(s),
                s.get("seen").asList(Value::asString));
    }
}
