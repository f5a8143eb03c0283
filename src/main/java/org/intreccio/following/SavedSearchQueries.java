package org.intreccio.following;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps {@code (:SavedSearch {id, name, query, since, seen})-[:SEARCH_OF]->(:User)}. */
@Repository
class SavedSearchQueries {

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
    record Stored(SavedSearch.Id id, String name, String query, Instant since, List<String> seen) {}

    /** Holds the user against other writers of theirs until the transaction ends. */
    void hold(UserId user) {
        graph.query("MATCH (u:User {id: $user}) SET u.id = u.id")
                .bind(user.value())
                .to("user")
                .run();
    }

    void create(UserId user, SavedSearch.Id id, String name, String query, List<String> seen) {
        graph.query("""
                MATCH (u:User {id: $user})
                CREATE (:SavedSearch {id: $id, name: $name, query: $query, since: $now, seen: $seen})-[:SEARCH_OF]->(u)
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
                        "now",
                        clock.instant().atZone(ZoneOffset.UTC)))
                .run();
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
                s.get("seen").asList(Value::asString));
    }
}
