package org.intreccio.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.intreccio.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ChangeFeedTest {

    @Autowired
    Neo4jClient graph;

    @Autowired
    Transactions transactions;

    @Autowired
    GraphProperties properties;

    @Autowired
    Schema schema;

    @Autowired
    Changes changes;

    private final String subject = UUID.randomUUID().toString();

    private ChangeFeed feed(List<Change> heard) {
        return new ChangeFeed(graph, transactions, Clock.systemUTC(), properties, schema, List.of(heard::addAll));
    }

    @Test
    void tellsEveryPortalEachChangeOnce() {
        var here = new CopyOnWriteArrayList<Change>();
        var there = new CopyOnWriteArrayList<Change>();
        var one = feed(here);
        var other = feed(there);
        transactions.writing(() -> changes.note("actor", subject));
        one.poll();
        one.poll();
        other.poll();
        assertThat(ours(here)).hasSize(1);
        assertThat(ours(there)).hasSize(1);
    }

    @Test
    void tellsAChangeWhoseTransactionCommittedLate() throws Exception {
        var heard = new CopyOnWriteArrayList<Change>();
        var feed = feed(heard);
        var noted = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var slow = Executors.newSingleThreadExecutor()) {
            var done = slow.submit(() -> transactions.writing(() -> {
                changes.note("actor", subject);
                noted.countDown();
                try {
                    mayCommit.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
            noted.await();
            transactions.writing(() -> changes.note("actor", subject + "-later"));
            feed.poll();
            assertThat(ours(heard)).extracting(Change::subject).containsExactly(subject + "-later");
            mayCommit.countDown();
            done.get();
        }
        feed.poll();
        assertThat(ours(heard)).extracting(Change::subject).containsExactly(subject + "-later", subject);
    }

    private List<Change> ours(List<Change> heard) {
        return heard.stream().filter(c -> c.subject().startsWith(subject)).toList();
    }
}
