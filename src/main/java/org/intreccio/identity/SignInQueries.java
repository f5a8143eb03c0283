package org.intreccio.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code (:SignIn)-[:OF_USER]->(:User)}; the end of one is noted, so that all portals on the graph see it. */
@Repository
class SignInQueries {

    static final String CHANGE = "sign-in";

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;
    private final Clock clock;

    SignInQueries(Neo4jClient graph, Transactions transactions, Changes changes, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
    }

    void create(SignInId id, UserId user, Device device, Way way) {
        graph.query("""
                        MATCH (u:User {id: $user})
                        CREATE (:SignIn {id: $id, browser: $browser, system: $system, way: $way, at: $now, seenAt: $now})
                          -[:OF_USER]->(u)
                        """)
                .bindAll(Map.of(
                        "user", user.value(),
                        "id", id.value(),
                        "browser", device.browser(),
                        "system", device.system(),
                        "way", way.code(),
                        "now", at(clock.instant())))
                .run();
    }

    boolean lives(SignInId id) {
        return transactions.read(
                () -> graph.query("MATCH (s:SignIn {id: $id}) WHERE s.endedAt IS NULL RETURN count(s) > 0")
                        .bind(id.value())
                        .to("id")
                        .fetchAs(Boolean.class)
                        .one()
                        .orElse(false));
    }

    List<OpenSignIn> open(UserId user, Instant seenSince, @Nullable SignInId here) {
        return transactions.read(() -> graph
                .query("""
                        MATCH (s:SignIn)-[:OF_USER]->(:User {id: $user})
                        WHERE s.endedAt IS NULL AND s.seenAt >= $since
                        RETURN s.id AS id, s.browser AS browser, s.system AS system, s.way AS way, s.at AS at, s.seenAt AS seen
                        ORDER BY s.seenAt DESC, s.id
                        """)
                .bindAll(Map.of("user", user.value(), "since", at(seenSince)))
                .fetchAs(OpenSignIn.class)
                .mappedBy((types, row) -> open(row, here))
                .all()
                .stream()
                .toList());
    }

    private static OpenSignIn open(Record row, @Nullable SignInId here) {
        var id = new SignInId(row.get("id").asString());
        return new OpenSignIn(
                id,
                row.get("browser").asString(),
                row.get("system").asString(),
                Way.of(row.get("way").asString()),
                row.get("at").as(ZonedDateTime.class).toInstant(),
                row.get("seen").as(ZonedDateTime.class).toInstant(),
                id.equals(here));
    }

    /** Ends this one of the user's; false when they have none such that is open. */
    boolean end(UserId user, SignInId id) {
        return !end("MATCH (s:SignIn {id: $id})-[:OF_USER]->(:User {id: $user})", user, id)
                .isEmpty();
    }

    /** Ends all of the user's but this one; returns which. */
    List<SignInId> endAllBut(UserId user, @Nullable SignInId spared) {
        return end("MATCH (s:SignIn WHERE s.id <> $id)-[:OF_USER]->(:User {id: $user})", user, spared);
    }

    private List<SignInId> end(String which, UserId user, @Nullable SignInId id) {
        var bound = new HashMap<String, Object>();
        bound.put("user", user.value());
        bound.put("id", id == null ? "" : id.value());
        bound.put("now", at(clock.instant()));
        var ended = graph.query(which + """
                         WHERE s.endedAt IS NULL
                         SET s.endedAt = $now
                         RETURN s.id
                        """).bindAll(bound).fetchAs(String.class).all().stream()
                .map(SignInId::new)
                .toList();
        ended.forEach(each -> changes.note(CHANGE, each.value()));
        return ended;
    }

    /** Ends a sign-in whose browser session is over. */
    void expire(SignInId id) {
        transactions.writing(() -> {
            graph.query("MATCH (s:SignIn {id: $id}) WHERE s.endedAt IS NULL SET s.endedAt = $now")
                    .bindAll(Map.of("id", id.value(), "now", at(clock.instant())))
                    .run();
            changes.note(CHANGE, id.value());
        });
    }

    void seen(Collection<SignInId> ids, Instant when) {
        transactions.writing(() -> graph.query(
                        "UNWIND $ids AS id MATCH (s:SignIn {id: id}) WHERE s.endedAt IS NULL SET s.seenAt = $when")
                .bindAll(Map.of("ids", ids.stream().map(SignInId::value).toList(), "when", at(when)))
                .run());
    }

    void forget(Instant before) {
        transactions.writing(
                () -> graph.query("MATCH (s:SignIn) WHERE s.seenAt < $before WITH s LIMIT 10000 DETACH DELETE s")
                        .bind(at(before))
                        .to("before")
                        .run());
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
