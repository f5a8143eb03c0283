package org.intreccio.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intreccio.PortalTest;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Feeds;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.network.Footing;
import org.intreccio.ranking.PartnerMode;
import org.intreccio.ranking.PartnerQuery;
import org.intreccio.ranking.PartnerRanking;
import org.intreccio.ranking.RankingSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    /**
     * What somebody does, and of what no answer may tell any more.
     *
     * @param actors whom the transaction notes as changed
     * @param trace a name that no answer may hold
     */
    record Withdrawal(String what, String statement, List<String> actors, List<String> projects, String trace) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Withdrawal> withdrawals() {
        return Stream.of(
                new Withdrawal(
                        "a participation is taken back",
                        "MATCH (:Actor {id: 'bank-' + $own})-[r:TOOK_PART_IN]->(:Project {id: 'scene-' + $own}) DELETE r",
                        List.of(),
                        List.of("scene"),
                        "bank"),
                new Withdrawal(
                        "a participation is made private",
                        "MATCH (:Actor {id: 'bank-' + $own})-[r:TOOK_PART_IN]->() SET r.visibility = 'private'",
                        List.of("bank"),
                        List.of(),
                        "bank"),
                new Withdrawal(
                        "somebody opts out",
                        "MATCH (a:Actor {id: 'bank-' + $own}) SET a.recommendable = false",
                        List.of("bank"),
                        List.of(),
                        "bank"),
                new Withdrawal(
                        "the one in the middle opts out",
                        "MATCH (a:Actor {id: 'school-' + $own}) SET a.recommendable = false",
                        List.of("school"),
                        List.of(),
                        "school"),
                new Withdrawal(
                        "an offer is withdrawn",
                        "MATCH (:Actor {id: 'theatre-' + $own})-[r:OFFERS]->() DELETE r",
                        List.of("theatre"),
                        List.of(),
                        "light"),
                new Withdrawal(
                        "somebody joins the asker",
                        "MATCH (a:Actor {id: 'bruno-' + $own})-[m:MEMBER_OF]->() SET m.visibility = null",
                        List.of("bruno", "garden"),
                        List.of(),
                        "bruno"),
                new Withdrawal(
                        "somebody is erased",
                        "MATCH (a:Actor {id: 'bank-' + $own})-[r]-() DELETE r WITH DISTINCT a REMOVE a:Actor SET a:GoneActor",
                        List.of("bank"),
                        List.of(),
                        "bank"),
                new Withdrawal(
                        "a project rests",
                        "MATCH (p:Project {id: 'scene-' + $own})<-[r]-() DELETE r WITH DISTINCT p REMOVE p:Project",
                        List.of(),
                        List.of("scene"),
                        "scene"),
                new Withdrawal("one is merged into another", """
                        MATCH (kept:Actor {id: 'lonely-' + $own}), (gone:Actor {id: 'bank-' + $own})-[t:TOOK_PART_IN]->(p)
                        CREATE (kept)-[:TOOK_PART_IN]->(p) DELETE t
                        REMOVE gone:Actor SET gone:MergedActor
                        """, List.of("lonely", "bank"), List.of(), "bank"));
    }

    @ParameterizedTest
    @MethodSource("withdrawals")
    void leavesNoTraceOf(Withdrawal withdrawal) {
        var feed = Feeds.from(context, network);
        assertThat(traces(withdrawal)).isTrue();
        transactions.writing(() -> {
            graph.query(withdrawal.statement()).bind(here.own()).to("own").run();
            withdrawal.actors().forEach(actor -> changes.note("actor", here.id(actor)));
            withdrawal.projects().forEach(project -> changes.note("project", here.id(project)));
        });
        long start = System.nanoTime();
        feed.run();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> !traces(withdrawal));
        log.info("{}: gone from every answer {} ms after the feed was read", withdrawal, millisSince(start));
    }

    /** Whether any answer to garden, the one whom all others are recommended, tells of what is withdrawn. */
    private boolean traces(Withdrawal withdrawal) {
        var ranking = new PartnerRanking(network.current(), RankingSettings.defaults());
        return Stream.of(PartnerMode.values())
                .flatMap(mode -> ranking
                        .recommend(PartnerQuery.of(here.id("garden")).in(mode).limit(100))
                        .stream())
                .anyMatch(found -> found.toString().contains(here.id(withdrawal.trace())));
    }

    @Test
    void changesThatComeWhileItIsBuiltAreInIt() {
        var feed = Feeds.from(context, network);
        takesPart();
        feed.run();
        // Built while the change is on its way or after it: it must be there in any case.
        network.rebuild();
        await().atMost(PATIENCE).until(() -> lonely().projects() == 1);
        network.rebuild();
        assertThat(lonely().projects()).isEqualTo(1);
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
