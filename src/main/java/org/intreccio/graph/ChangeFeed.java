package org.intreccio.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The reading end of the change feed, on every portal.
 *
 * <p>Embedded and external graphs alike, since it needs nothing but nodes. A transaction's changes become visible when it
 * commits, not when it wrote them, so each poll looks back by the longest time that a transaction may run and passes over what it
 * has seen: nothing committed is missed. A change is heard by each portal once, within the poll interval.
 */
@Component
class ChangeFeed {

    private static final Logger log = LoggerFactory.getLogger(ChangeFeed.class);

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration lookBack;
    private final List<ChangeListener> listeners;
    private final Map<String, Instant> seen = new HashMap<>();

    ChangeFeed(
            Neo4jClient graph,
            Transactions transactions,
            Clock clock,
            GraphProperties properties,
            Schema schema,
            List<ChangeListener> listeners) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
        this.lookBack = properties.transactionTimeout();
        this.listeners = List.copyOf(listeners);
    }

    /** Reads what is new and tells the listeners; also called by tests that do not want to wait. */
    @Scheduled(fixedDelayString = "${intreccio.graph.poll-interval:200ms}")
    public synchronized void poll() {
        var since = clock.instant().minus(lookBack);
        var fresh = read(since).stream()
                .filter(c -> seen.put(c.id(), c.at()) == null)
                .toList();
        seen.values().removeIf(at -> at.isBefore(since));
        if (!fresh.isEmpty()) {
            listeners.forEach(listener -> tell(listener, fresh));
        }
    }

    /** Forgets changes of more than a day ago. */
    @Scheduled(fixedDelayString = "1h", initialDelayString = "10m")
    public void forget() {
        transactions.writing(() -> graph.query("MATCH (c:Change) WHERE c.at < $until WITH c LIMIT 100000 DELETE c")
                .bind(clock.instant().minusSeconds(86_400).atZone(ZoneOffset.UTC))
                .to("until")
                .run());
    }

    private List<Change> read(Instant since) {
        return transactions.read(() -> graph
                .query("""
                        MATCH (c:Change)
                        WHERE c.at >= $since
                        RETURN c.id AS id, c.kind AS kind, c.subject AS subject, c.at AS at
                        ORDER BY c.at, c.id
                        """)
                .bind(since.atZone(ZoneOffset.UTC))
                .to("since")
                .fetchAs(Change.class)
                .mappedBy((types, r) -> new Change(
                        r.get("id").asString(),
                        r.get("kind").asString(),
                        r.get("subject").asString(),
                        r.get("at").as(ZonedDateTime.class).toInstant()))
                .all()
                .stream()
                .toList());
    }

    private static void tell(ChangeListener listener, List<Change> changes) {
        try {
            listener.changed(changes);
        } catch (RuntimeException e) {
            log.error("{} failed on {} changes", listener.getClass().getSimpleName(), changes.size(), e);
        }
    }
}
