package org.intreccio.introductions.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.intreccio.PortalTest;
import org.intreccio.network.ActorRow;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NodeRef;
import org.intreccio.network.ProjectRow;
import org.intreccio.network.SnapshotBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class WarmPathsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int GRAPHS = 60;
    private static final int ACTORS = 12;
    private static final int PROJECTS = 11;

    /** Every way of at most four steps, the best by the product of closeness, read from the graph in plain Cypher. */
    private static final String REFERENCE = """
            MATCH path = (:Near {id: $from})-[:CLOSE*2..4]-(:Near {id: $to})
            WITH nodes(path) AS stops, reduce(s = 1.0, r IN relationships(path) | s * r.closeness) AS strength
            WHERE all(i IN range(0, size(stops) - 1) WHERE NOT stops[i] IN stops[i + 1..])
              AND none(n IN stops[1..-1] WHERE n.id IN $barred)
            RETURN [n IN stops | n.id] AS ids, strength ORDER BY strength DESC, size(ids), ids LIMIT 1
            """;

    private static final String CLOSE = """
            MATCH (a:Near {own: $own}), (b:Near {own: $own})
            WHERE a.id < b.id
            WITH a, b,
                 reduce(w = 0.0, t IN COLLECT {
                   MATCH (a)-[:IN_PROJECT]->(p:NearProject)<-[:IN_PROJECT]-(b)
                   RETURN exp(-duration.inDays(p.start, $today).days / 365.25 / 6) / sqrt(COUNT { (p)<-[:IN_PROJECT]-() } - 1)
                 } | w + t) + CASE WHEN EXISTS { (a)-[:BELONGS]-(b) } THEN log(10) ELSE 0.0 END AS weight
            WHERE weight > 0
            CREATE (a)-[:CLOSE {closeness: 1 - exp(-weight)}]->(b)
            """;

    @Autowired
    Neo4jClient graph;

    private record Expected(List<String> ids, double strength) {}

    @Test
    void findsWhatPlainCypherFindsOnRandomGraphs() {
        int compared = 0;
        for (int seed = 0; seed < GRAPHS; seed++) {
            compared += compare(new Random(seed));
        }
        assertThat(compared).as("ways compared").isGreaterThan(GRAPHS * 3);
    }

    private int compare(Random random) {
        var own = UUID.randomUUID().toString().substring(0, 8);
        var network = NetworkSnapshot.builder(TODAY);
        var barred = draw(random, own, network);
        var snapshot = network.build();
        int compared = 0;
        for (int pair = 0; pair < 4; pair++) {
            var from = id(own, pair);
            var to = id(own, ACTORS - 1 - pair);
            var found = WarmPaths.find(snapshot, from, to, List.of(), barred);
            var expected = expected(from, to, barred);
            assertThat(found).hasSameSizeAs(expected);
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).strength())
                        .as("%s %s → %s, way %d", own, from, to, i)
                        .isCloseTo(expected.get(i).strength(), within(1e-5));
                assertThat(found.get(i).stops())
                        .extracting(NodeRef::id)
                        .isEqualTo(expected.get(i).ids());
            }
            compared += found.size();
        }
        graph.query("MATCH (n:Near|NearProject {own: $own}) DETACH DELETE n")
                .bind(own)
                .to("own")
                .run();
        return compared;
    }

    private static String id(String own, int actor) {
        return "near-%s-%02d".formatted(own, actor);
    }

    /** The same graph for both; returns who is barred, some of them because they opted out. */
    private Set<String> draw(Random random, String own, SnapshotBuilder network) {
        var barred = new HashSet<String>();
        for (int a = 0; a < ACTORS; a++) {
            var optedOut = random.nextInt(10) == 0;
            network.addActor(new ActorRow(id(own, a), id(own, a), "Company", null, optedOut));
            graph.query("CREATE (:Near {id: $id, own: $own})")
                    .bindAll(Map.of("id", id(own, a), "own", own))
                    .run();
            if (optedOut || random.nextInt(10) == 0) {
                barred.add(id(own, a));
            }
        }
        for (int p = 0; p < PROJECTS; p++) {
            var start = TODAY.minusDays(random.nextInt(4_000));
            var project = "p-" + own + "-" + p;
            network.addProject(new ProjectRow(project, project, start, null, 0, null, null, null, null, ""));
            graph.query("CREATE (:NearProject {id: $id, own: $own, start: $start})")
                    .bindAll(Map.of("id", project, "own", own, "start", start))
                    .run();
            random.ints(0, ACTORS).distinct().limit(2 + random.nextInt(2)).forEach(a -> {
                network.addParticipation(project, id(own, a), false);
                tie(id(own, a), "IN_PROJECT", project);
            });
        }
        var members = random.ints(0, ACTORS).distinct().limit(2).toArray();
        network.addMembership(id(own, members[0]), id(own, members[1]));
        tie(id(own, members[0]), "BELONGS", id(own, members[1]));
        graph.query(CLOSE).bindAll(Map.of("own", own, "today", TODAY)).run();
        return barred;
    }

    private void tie(String from, String type, String to) {
        graph.query(
                        "MATCH (a {id: $from}) WHERE a:Near MATCH (b {id: $to}) WHERE b:Near OR b:NearProject CREATE (a)-[:$($type)]->(b)")
                .bindAll(Map.of("from", from, "to", to, "type", type))
                .run();
    }

    private List<Expected> expected(String from, String to, Set<String> barred) {
        var ways = new ArrayList<Expected>();
        graph.query("MATCH (:Near {id: $from})-[r:CLOSE]-(:Near {id: $to}) RETURN r.closeness")
                .bindAll(Map.of("from", from, "to", to))
                .fetchAs(Double.class)
                .one()
                .ifPresent(closeness -> ways.add(new Expected(List.of(from, to), closeness)));
        var passed = new HashSet<>(barred);
        while (ways.size() < WarmPaths.MOST) {
            var best = graph.query(REFERENCE)
                    .bindAll(Map.of("from", from, "to", to, "barred", List.copyOf(passed)))
                    .fetchAs(Expected.class)
                    .mappedBy((types, row) -> new Expected(
                            row.get("ids").asList(v -> v.asString()),
                            row.get("strength").asDouble()))
                    .one();
            if (best.isEmpty()) {
                break;
            }
            ways.add(best.get());
            passed.addAll(best.get().ids());
        }
        return ways;
    }

    @Test
    void saysByWhatEachPairIsJoined() {
        var network = NetworkSnapshot.builder(TODAY);
        for (var name : List.of("ada", "bruno", "cora", "dora")) {
            network.addActor(new ActorRow(name, name, "Citizen", null, false));
        }
        network.addProject(new ProjectRow("orto", "Orto", TODAY, null, 2, null, null, null, null, ""));
        network.addParticipation("orto", "ada", true);
        network.addParticipation("orto", "bruno", false);
        network.addMembership("bruno", "cora");
        var own = new PrivateTie("dora", WarmPath.How.WERE_INTRODUCED, Closeness.INTRODUCTION, null);

        var path = WarmPaths.find(network.build(), "ada", "cora", List.of(own), Set.of())
                .getFirst();

        assertThat(path.ties())
                .extracting(WarmPath.Tie::how)
                .containsExactly(WarmPath.How.WORKED_TOGETHER, WarmPath.How.BELONG_TOGETHER);
        assertThat(path.ties().getFirst().project()).extracting(NodeRef::id).isEqualTo("orto");
        assertThat(path.strength()).isCloseTo((1 - Math.exp(-1)) * .9, within(1e-6));
        assertThat(WarmPaths.find(network.build(), "ada", "dora", List.of(own), Set.of()))
                .singleElement()
                .satisfies(way -> {
                    assertThat(way.between()).isEmpty();
                    assertThat(way.strength()).isCloseTo(.6, within(1e-6));
                });
        assertThat(WarmPaths.find(network.build(), "ada", "cora", List.of(), Set.of("bruno")))
                .isEmpty();
    }
}
