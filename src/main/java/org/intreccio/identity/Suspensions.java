package org.intreccio.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Keeps an account from being signed in with, until an instant or for good. Whoever decides asks for it; nothing here checks who may.
 *
 * <p>Sign-ins and access tokens that are open end at once, and work again when the suspension does.
 */
@Component
public class Suspensions {

    /** For good, as the graph has it. */
    public static final Instant FOR_GOOD = Instant.parse("9999-01-01T00:00:00Z");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;

    Suspensions(Neo4jClient graph, Transactions transactions, Changes changes) {
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
    }

    /** Makes whoever else is about to suspend this account, or to lift that, wait for the running transaction. */
    public void lock(UserId id) {
        graph.query("MATCH (u:User {id: $id}) SET u.lock = coalesce(u.lock, 0) + 1")
                .bindAll(Map.of("id", id.value()))
                .run();
    }

    /** Suspends the account until then; null lifts a suspension. Joins a running transaction. */
    public void suspend(UserId id, @Nullable Instant until) {
        var end = (until == null ? Instant.EPOCH : until).atZone(ZoneOffset.UTC);
        transactions.writing(() -> {
            graph.query("MATCH (u:User {id: $id}) SET u.suspendedUntil = CASE WHEN $lift THEN null ELSE $until END")
                    .bindAll(Map.of("id", id.value(), "lift", until == null, "until", end))
                    .run();
            changes.note(UserQueries.CHANGE, id.value());
        });
    }
}
