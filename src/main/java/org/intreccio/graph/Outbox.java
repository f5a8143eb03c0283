package org.intreccio.graph;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.intreccio.kernel.DomainEvent;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * The transactional outbox: an event is written in the transaction that made it happen, and told to the listeners of other
 * rooms afterwards by {@link OutboxDispatcher}.
 */
@Component
public class Outbox {

    private final Neo4jClient graph;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(Neo4jClient graph, JsonMapper json, Clock clock, Schema schema) {
        this.graph = graph;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes the event in the running transaction.
     *
     * @throws IllegalStateException outside a transaction: the event would outlive a change that was rolled back
     */
    public void publish(DomainEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event is published in the transaction of what it tells: " + event);
        }
        graph.query("CREATE (:Event:Pending {id: $id, type: $type, subject: $subject, body: $body, at: $at})")
                .bindAll(Map.of(
                        "id", UUID.randomUUID().toString(),
                        "type", event.getClass().getName(),
                        "subject", event.subject(),
                        "body", json.writeValueAsString(event),
                        "at", clock.instant().atZone(ZoneOffset.UTC)))
                .run();
    }
}
