package org.intreccio.graph;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.intreccio.kernel.DomainEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the events of the outbox to their listeners: at least once, also after a crash or a restart, also when several portals
 * share the graph.
 *
 * <p>{@code (:Event:Pending)} loses its second label once every listener has heard it; {@code (:Delivery {key})} under a
 * unique constraint is the mark of one listener. Telling is a poll ({@code intreccio.graph.poll-interval}).
 */
@Component
class OutboxDispatcher {

    private static final Logger log = LoggerFactory.getLogger(OutboxDispatcher.class);
    private static final int AT_ONCE = 200;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock clock;
    private final List<OutboxListener<?>> listeners;

    OutboxDispatcher(
            Neo4jClient graph,
            Transactions transactions,
            JsonMapper json,
            Clock clock,
            Schema schema,
            List<OutboxListener<?>> listeners) {
        this.graph = graph;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
        this.listeners = List.copyOf(listeners);
    }

    /** Tells what is pending now; also called by tests that do not want to wait. Returns how many were told to all. */
    @Scheduled(fixedDelayString = "${intreccio.graph.poll-interval:200ms}")
    public int tell() {
        var told = 0;
        for (var written : pending()) {
            if (tellAll(written)) {
                transactions.writing(() -> graph.query("MATCH (e:Event {id: $id}) REMOVE e:Pending")
                        .bind(written.id())
                        .to("id")
                        .run());
                told++;
            }
        }
        return told;
    }

    private List<Written> pending() {
        return transactions.read(() -> graph
                .query("""
                        MATCH (e:Pending)
                        RETURN e.id AS id, e.type AS type, e.body AS body
                        ORDER BY e.at, e.id
                        LIMIT $limit
                        """)
                .bind(AT_ONCE)
                .to("limit")
                .fetchAs(Written.class)
                .mappedBy((types, r) -> new Written(
                        r.get("id").asString(),
                        r.get("type").asString(),
                        r.get("body").asString()))
                .all()
                .stream()
                .toList());
    }

    private boolean tellAll(Written written) {
        DomainEvent event;
        try {
            event = (DomainEvent) json.readValue(written.body(), Class.forName(written.type()));
        } catch (ClassNotFoundException gone) {
            log.warn(
                    "Event {} is of a type this version no longer has ({}): left pending",
                    written.id(),
                    written.type());
            return false;
        }
        var all = true;
        for (var listener : listeners) {
            all &= tell(listener, written.id(), event);
        }
        return all;
    }

    private <E extends DomainEvent> boolean tell(OutboxListener<E> listener, String id, DomainEvent event) {
        if (!listener.type().isInstance(event)) {
            return true;
        }
        try {
            transactions.writing(() -> {
                var first = graph.query("""
                                MERGE (d:Delivery {key: $key})
                                ON CREATE SET d.at = $at
                                RETURN d.told IS NULL AS first
                                """)
                        .bindAll(Map.of(
                                "key",
                                listener.name() + " " + id,
                                "at",
                                clock.instant().atZone(ZoneOffset.UTC)))
                        .fetchAs(Boolean.class)
                        .one()
                        .orElseThrow();
                if (first) {
                    listener.on(listener.type().cast(event));
                    graph.query("MATCH (d:Delivery {key: $key}) SET d.told = true")
                            .bind(listener.name() + " " + id)
                            .to("key")
                            .run();
                }
            });
            return true;
        } catch (RuntimeException e) {
            log.error("{} could not hear event {}; it will be told again", listener.name(), id, e);
            return false;
        }
    }

    private record Written(String id, String type, String body) {}
}
