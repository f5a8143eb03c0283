package org.intreccio.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Feeds;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.network.Footing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class LivingNetworkTest {

    private static final Logger log = LoggerFactory.getLogger(LivingNetworkTest.class);

    /** Only keeps a build that never ends from holding the tests up; what is usual is logged. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Transactions transactions;

    @Autowired
    Changes changes;

    private Neighbourhood here;
    private LivingNetwork network;

    /** A network of the test's own, which hears of changes only when the test lets it. */
    @BeforeEach
    void draw() {
        here = Neighbourhood.drawn(graph);
        network = new LivingNetwork(
                context.getBean(SnapshotQueries.class),
                Clock.systemUTC(),
                context.getBean(RecommendationProperties.class),
                context.getBean(Schema.class));
        network.waitUntilReady(PATIENCE);
    }

    @AfterEach
    void end() {
        network.destroy();
    }

    @Test
    void theChangeFeedAndNothingElseBringsANewParticipation() {
        var feed = Feeds.from(context, network);
        var before = network.current();
        assertThat(lonely()).isEqualTo(new Footing(0, 0, 0));
        takesPart();
        assertThat(network.current()).isSameAs(before);
        long start = System.nanoTime();
        feed.run();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> network.current() != before);
        assertThat(lonely().projects()).isEqualTo(1);
        log.info("A new participation was in the network {} ms after the feed was read", millisSince(start));
    }

    private Footing lonely() {
        return network.current().footing(here.id("lonely"));
    }

    private void takesPart() {
        transactions.writing(() -> {
            graph.query("""
                    MATCH (a:Actor {id: $actor}), (p:Project {id: $project})
                    CREATE (a)-[:TOOK_PART_IN {role: 'partner'}]->(p)
                    """)
                    .bindAll(Map.of("actor", here.id("lonely"), "project", here.id("scene")))
                    .run();
            changes.note("project", here.id("scene"));
        });
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
