package org.intreccio.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.intreccio.PortalTest;
import org.intreccio.kernel.DomainEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class OutboxTest {

    record Knotted(String subject, int times) implements DomainEvent {}

    @Autowired
    Neo4jClient graph;

    @Autowired
    Transactions transactions;

    @Autowired
    JsonMapper json;

    @Autowired
    java.time.Clock clock;

    @Autowired
    Schema schema;

    @Autowired
    Outbox outbox;

    private final List<Knotted> heard = new CopyOnWriteArrayList<>();
    private final AtomicBoolean deaf = new AtomicBoolean();
    private final String subject = UUID.randomUUID().toString();

    private OutboxDispatcher dispatcher() {
        return new OutboxDispatcher(graph, transactions, json, clock, schema, List.of(new OutboxListener<Knotted>() {
            @Override
            public String name() {
                return "test.knots";
            }

            @Override
            public Class<Knotted> type() {
                return Knotted.class;
            }

            @Override
            public void on(Knotted event) {
                graph.query("CREATE (:Knot {subject: $s})")
                        .bind(event.subject())
                        .to("s")
                        .run();
                if (deaf.get()) {
                    throw new IllegalStateException("not now");
                }
                heard.add(event);
            }
        }));
    }

    @Test
    void tellsAnEventOnceAlsoWhenToldTwice() {
        var dispatcher = dispatcher();
        transactions.writing(() -> outbox.publish(new Knotted(subject, 3)));
        pendingAgain();
        dispatcher.tell();
        pendingAgain();
        dispatcher.tell();
        assertThat(heard).containsExactly(new Knotted(subject, 3));
        assertThat(knots()).isEqualTo(1);
    }

    @Test
    void tellsAgainAfterAFailureAndLeavesNoHalfEffect() {
        var dispatcher = dispatcher();
        deaf.set(true);
        transactions.writing(() -> outbox.publish(new Knotted(subject, 1)));
        pendingAgain();
        dispatcher.tell();
        assertThat(knots()).isZero();
        deaf.set(false);
        pendingAgain();
        dispatcher.tell();
        assertThat(knots()).isEqualTo(1);
        assertThat(heard).hasSize(1);
    }

    @Test
    void dropsTheEventOfARolledBackChange() {
        assertThatThrownBy(() -> transactions.writing(() -> {
                    outbox.publish(new Knotted(subject, 1));
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        dispatcher().tell();
        assertThat(heard).isEmpty();
    }

    @Test
    void refusesToPublishOutsideATransaction() {
        assertThatThrownBy(() -> outbox.publish(new Knotted(subject, 1))).isInstanceOf(IllegalStateException.class);
    }

    /** The portal's own outbox, which has no such listener, may already have told it to nobody. */
    private void pendingAgain() {
        transactions.writing(() -> graph.query("MATCH (e:Event {subject: $s}) SET e:Pending")
                .bindAll(Map.of("s", subject))
                .run());
    }

    private long knots() {
        return transactions.read(() -> graph.query("MATCH (k:Knot {subject: $s}) RETURN count(k)")
                .bind(subject)
                .to("s")
                .fetchAs(Long.class)
                .one()
                .orElseThrow());
    }
}
