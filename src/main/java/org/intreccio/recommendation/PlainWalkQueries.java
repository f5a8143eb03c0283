package org.intreccio.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Transactions;
import org.intreccio.network.NodeKind;
import org.intreccio.network.NodeRef;
import org.intreccio.network.SnapshotSettings;
import org.intreccio.ranking.KnownPartners;
import org.intreccio.ranking.PlainRanking;
import org.intreccio.ranking.ReasonFamily;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Walks from an asker to candidates in the database itself; plain Cypher, on any server. */
@Repository
class PlainWalkQueries {

    private static final String WALK = Cypher.named("recommendation/plain-walk");
    private static final String EARLIER = Cypher.named("recommendation/plain-earlier");
    private static final String WORK = Cypher.named("recommendation/plain-work");
    private static final String GROUNDS = Cypher.named("recommendation/plain-grounds");
    private static final String PLACES = Cypher.named("recommendation/plain-places");
    private static final String CIRCLE = Cypher.named("recommendation/plain-circle");
    private static final String AMONG = Cypher.named("recommendation/plain-among");
    private static final String EXCLUSIONS = Cypher.named("recommendation/plain-exclusions");
    private static final String PATHS = Cypher.named("recommendation/plain-paths");

    private final Neo4jClient graph;
    private final Transactions transactions;

    PlainWalkQueries(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /**
     * How far a walk goes.
     *
     * @param mostProjects it does not lead over partners with more projects
     * @param mostHolders nor over things that more actors have
     * @param most how many candidates come back at most, of the walk and of each family
     */
    record Reach(int mostProjects, int mostHolders, int most) {

        static final Reach ALL = new Reach(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

        /** Only as far as somebody who waits for an answer will bear. */
        static final Reach QUICK = new Reach(200, 1_000, 200);
    }

    /** The asker and whom a project ties to it. */
    Set<String> circle(String asker, SnapshotSettings settings) {
        var found = new HashSet<String>();
        found.add(asker);
        rows(CIRCLE, Map.of("id", asker, "largestTeam", settings.largestTeam()))
                .forEach(row -> found.add(text(row, "id")));
        return found;
    }

    /** Which of these work in a place, or in one inside it, and care for one of these themes, as far as either is asked. */
    Set<String> among(Collection<String> actors, @Nullable String place, Set<String> themes) {
        var found = new HashSet<String>();
        rows(
                        AMONG,
                        Map.of(
                                "ids", List.copyOf(actors),
                                "place", place == null ? "" : place,
                                "themes", List.copyOf(themes)))
                .forEach(row -> found.add(text(row, "id")));
        return found;
    }

    /**
     * What the walk brings to whom; the same sums as of the walk in memory, where that one cuts nothing off.
     *
     * @param circle whom bridges lead away from: partners count by how far they live outside it; empty where bridges are not looked for
     */
    Map<String, Double> walk(String asker, Set<String> circle, LocalDate asOf, SnapshotSettings settings, Reach reach) {
        var found = new HashMap<String, Double>();
        rows(
                        WALK,
                        Map.of(
                                "id", asker,
                                "circle", List.copyOf(circle),
                                "asOf", asOf,
                                "tieYears", settings.tieYears(),
                                "undatedYears", settings.undatedYears(),
                                "largestTeam", settings.largestTeam(),
                                "mostProjects", reach.mostProjects(),
                                "most", reach.most()))
                .forEach(row -> found.put(text(row, "id"), number(row, "path")));
        return found;
    }

    /** Who took part with the asker in projects that have long been over and have no known start, and how much these tie. */
    Map<String, Double> earlier(String asker, LocalDate asOf, SnapshotSettings settings) {
        var found = new HashMap<String, Double>();
        rows(EARLIER, Map.of("id", asker, "asOf", asOf, "largestTeam", settings.largestTeam()))
                .forEach(row -> found.put(text(row, "id"), number(row, "earlier")));
        return found;
    }

    /** What is counted of the work of each of these that has any. */
    Map<String, PlainRanking.Worked> work(
            Collection<String> actors,
            Map<String, Double> earlier,
            Set<String> circle,
            LocalDate asOf,
            SnapshotSettings settings) {
        var found = new HashMap<String, PlainRanking.Worked>();
        rows(
                        WORK,
                        Map.of(
                                "ids", List.copyOf(actors),
                                "circle", List.copyOf(circle),
                                "asOf", asOf,
                                "tieYears", settings.tieYears(),
                                "undatedYears", settings.undatedYears(),
                                "largestTeam", settings.largestTeam()))
                .forEach(row -> found.put(
                        text(row, "id"),
                        new PlainRanking.Worked(
                                earlier.getOrDefault(text(row, "id"), 0.0),
                                number(row, "strength"),
                                row.get("idle") == null ? Double.POSITIVE_INFINITY : number(row, "idle"),
                                (int) number(row, "recent"),
                                (int) number(row, "projects"),
                                number(row, "outside"))));
        return found;
    }

    /** What both sides declare, by family and candidate, 0..1. */
    Map<ReasonFamily, Map<String, Double>> grounds(String asker, Reach reach) {
        return Map.of(
                ReasonFamily.OFFERS_WHAT_IS_SOUGHT,
                ground(ReasonFamily.OFFERS_WHAT_IS_SOUGHT, "SEEKS", "OFFERS", asker, reach),
                ReasonFamily.SEEKS_WHAT_IS_OFFERED,
                ground(ReasonFamily.SEEKS_WHAT_IS_OFFERED, "OFFERS", "SEEKS", asker, reach),
                ReasonFamily.SHARED_THEMES,
                ground(ReasonFamily.SHARED_THEMES, "CARES_FOR", "CARES_FOR", asker, reach),
                ReasonFamily.SHARED_TARGETS,
                ground(ReasonFamily.SHARED_TARGETS, "PURSUES", "PURSUES", asker, reach),
                ReasonFamily.SHARED_PLACES,
                ground(ReasonFamily.SHARED_PLACES, "OPERATES_IN", "OPERATES_IN", asker, reach));
    }

    private Map<String, Double> ground(ReasonFamily family, String mine, String theirs, String asker, Reach reach) {
        var found = new HashMap<String, Double>();
        var parameters = new HashMap<String, Object>(
                Map.of("id", asker, "mostHolders", reach.mostHolders(), "most", reach.most()));
        if (family != ReasonFamily.SHARED_PLACES) {
            parameters.put("mine", mine);
            parameters.put("theirs", theirs);
        }
        rows(family == ReasonFamily.SHARED_PLACES ? PLACES : GROUNDS, parameters)
                .forEach(row -> found.put(
                        text(row, "id"),
                        PlainRanking.ground(
                                family, number(row, "common"), number(row, "sum"), number(row, "askedSum"))));
        return found;
    }

    /** Its own, and whom it worked with as far as these are left out. */
    Set<String> excluded(String asker, KnownPartners known, LocalDate asOf) {
        var found = new HashSet<String>();
        rows(EXCLUSIONS, Map.of("id", asker, "known", known.name(), "asOf", asOf))
                .forEach(row -> found.add(text(row, "id")));
        return found;
    }

    /** One path over a common partner to each of these that has one. */
    Map<String, List<NodeRef>> paths(String asker, Collection<String> candidates, Reach reach) {
        var found = new HashMap<String, List<NodeRef>>();
        rows(PATHS, Map.of("id", asker, "ids", List.copyOf(candidates), "mostProjects", reach.mostProjects()))
                .forEach(row -> found.put(
                        text(row, "id"),
                        List.of(
                                node(NodeKind.ACTOR, row.get("me"), null),
                                node(NodeKind.PROJECT, row.get("first"), row.get("firstStart")),
                                node(NodeKind.ACTOR, row.get("middle"), null),
                                node(NodeKind.PROJECT, row.get("second"), row.get("secondStart")),
                                node(NodeKind.ACTOR, row.get("candidate"), null))));
        return found;
    }

    private static NodeRef node(NodeKind kind, @Nullable Object idAndName, @Nullable Object start) {
        var parts = idAndName instanceof List<?> list ? list : List.of("", "");
        return new NodeRef(
                kind,
                String.valueOf(parts.getFirst()),
                String.valueOf(parts.getLast()),
                start instanceof LocalDate date ? date : null);
    }

    private Collection<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        return transactions.read(
                () -> graph.query(statement).bindAll(parameters).fetch().all());
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static double number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number number ? number.doubleValue() : 0;
    }
}
