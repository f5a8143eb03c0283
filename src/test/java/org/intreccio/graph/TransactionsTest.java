package org.intreccio.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.intreccio.PortalTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class TransactionsTest {

    @Autowired
    Transactions transactions;

    @Autowired
    Neo4jClient graph;

    private final String id = UUID.randomUUID().toString();

    @Test
    void repeatsWorkThatTheGraphAsksToRepeat() {
        var tries = new AtomicInteger();
        var answer = transactions.write(() -> {
            if (tries.incrementAndGet() < 3) {
                throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "again, please");
            }
            return "done";
        });
        assertThat(answer).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void doesNotRepeatWorkThatIsWrong() {
        var tries = new AtomicInteger();
        assertThatThrownBy(() -> transactions.write(() -> {
                    tries.incrementAndGet();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void letsEveryoneThroughWhoseLocksCross() throws Exception {
        transactions.writing(
                () -> graph.query("CREATE (:Knot {subject: $id, n: 0}), (:Knot {subject: $id + 'b', n: 0})")
                        .bindAll(Map.of("id", id))
                        .run());
        var work = new ArrayList<Future<?>>();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                var first = i % 2 == 0 ? id : id + "b";
                var second = i % 2 == 0 ? id + "b" : id;
                work.add(people.submit(() -> transactions.writing(() -> {
                    tie(first);
                    tie(second);
                })));
            }
            for (var done : work) {
                done.get();
            }
        }
        assertThat(transactions.read(() -> graph.query("MATCH (k:Knot {subject: $id}) RETURN k.n")
                        .bindAll(Map.of("id", id))
                        .fetchAs(Long.class)
                        .one()))
                .hasValue(40L);
    }

    private void tie(String subject) {
        graph.query("MATCH (k:Knot {subject: $s}) SET k.lock = true WITH k SET k.n = k.n + 1")
                .bindAll(Map.of("s", subject))
                .run();
    }
}
