package org.intreccio.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Finds accounts that were never confirmed, and notes on them when they were written to ({@code lapseWarnedAt}). */
@Repository
class PendingQueries {

    /** What a person says of themselves alone. Whoever has any other tie, of whatever room, may be relied on. */
    private static final List<String> OWN = List.of(
            "OF_USER",
            "TOKEN_OF",
            "OPENS",
            "ACTS_AS_USER",
            "WITHHOLDS",
            "OFFERS",
            "SEEKS",
            "CARES_FOR",
            "PURSUES",
            "OPERATES_IN",
            "FOLLOWS",
            "BLOCKS",
            "SEARCH_OF",
            "GIVEN_BY");

    private static final String UNUSED = """
            WHERE u.confirmedAt IS NULL AND u.createdAt < $before AND u.roles = ['user'] AND NOT coalesce(u.disabled, false)
              AND coalesce(u.suspendedUntil < $now, true)
              AND NOT EXISTS { MATCH (s:SignIn)-[:OF_USER]->(u) WHERE s.seenAt >= $before }
              AND NOT EXISTS { MATCH (u)-[r]-() WHERE NOT type(r) IN $own }
              AND NOT EXISTS { MATCH (u)<-[:ACTS_AS_USER]-()-[r]-() WHERE NOT type(r) IN $own }
              AND NOT EXISTS { MATCH (:Erasure {openFor: u.id}) }
            """;

    private static final String WARNED = """
              AND u.lapseWarnedAt <= $warned
              AND NOT EXISTS { MATCH (s:SignIn)-[:OF_USER]->(u) WHERE s.seenAt >= u.lapseWarnedAt }
            """;

    private static final String UNWARNED = """
              AND (u.lapseWarnedAt IS NULL
                OR EXISTS { MATCH (s:SignIn)-[:OF_USER]->(u) WHERE s.seenAt >= u.lapseWarnedAt })
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    PendingQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those that nobody used since then and that were written to before then, the oldest first. */
    List<UserId> lapsed(Instant before, Instant warned, int most) {
        return find("MATCH (u:User)", WARNED, Map.of("warned", warned.atZone(ZoneOffset.UTC), "most", most), before);
    }

    /** Whether this one still is. */
    boolean lapsed(UserId user, Instant before, Instant warned) {
        return !find(
                        "MATCH (u:User {id: $id})",
                        WARNED,
                        Map.of("warned", warned.atZone(ZoneOffset.UTC), "most", 1, "id", user.value()),
                        before)
                .isEmpty();
    }

    /** Those that nobody used since then and that are to be written to. */
    List<UserId> unwarned(Instant before, int most) {
        return find("MATCH (u:User)", UNWARNED, Map.of("most", most), before);
    }

    void warned(UserId user, Instant now) {
        graph.query("MATCH (u:User {id: $id}) SET u.lapseWarnedAt = $now")
                .bindAll(Map.of("id", user.value(), "now", now.atZone(ZoneOffset.UTC)))
                .run();
    }

    void lock(UserId user) {
        graph.query("MATCH (u:User {id: $id}) SET u.lock = true")
                .bindAll(Map.of("id", user.value()))
                .run();
    }

    private List<UserId> find(String match, String more, Map<String, Object> parameters, Instant before) {
        var bound = new HashMap<>(parameters);
        bound.put("before", before.atZone(ZoneOffset.UTC));
        bound.put("now", clock.instant().atZone(ZoneOffset.UTC));
        bound.put("own", OWN);
        return transactions.read(() -> List.copyOf(
                graph.query(match + "\n" + UNUSED + more + "RETURN u.id AS id ORDER BY u.createdAt, u.id LIMIT $most")
                        .bindAll(bound)
                        .fetchAs(UserId.class)
                        .mappedBy((types, row) -> new UserId(row.get("id").asString()))
                        .all()));
    }
}
