package org.intreccio.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Many small random worlds side by side in one graph, each with ids of its own, that change at random. Titles are too short to hold a
 * word, so that words, which the database does not compare, weigh nothing.
 */
final class DrawnWorlds {

    private static final int ACTORS = 7;
    private static final int PROJECTS = 6;
    private static final int CONCEPTS = 3;

    private final Neo4jClient graph;
    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final int worlds;
    private final LocalDate today;

    DrawnWorlds(Neo4jClient graph, int worlds, LocalDate today) {
        this.graph = graph;
        this.worlds = worlds;
        this.today = today;
        drawNodes();
        for (int i = 0; i < 4; i++) {
            change(i);
        }
    }

    String actor(int world, int number) {
        return id(world, "a", number);
    }

    /** 0 is the country, 1 a city in it. */
    String place(int world, int number) {
        return id(world, "l", number);
    }

    String theme(int world, int number) {
        return id(world, "t", number);
    }

    private String id(int world, String kind, int number) {
        return "%s-%04d-%s%d".formatted(own, world, kind, number);
    }

    private void drawNodes() {
        var random = new Random(7);
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (int world = 0; world < worlds; world++) {
            for (int i = 0; i < ACTORS; i++) {
                rows.add(row("actor", id(world, "a", i), "place", id(world, "l", random.nextInt(2))));
            }
            for (int i = 0; i < PROJECTS; i++) {
                rows.add(row("project", id(world, "p", i), "start", start(random), "end", end(random)));
            }
            for (int i = 0; i < CONCEPTS; i++) {
                rows.add(row("competence", id(world, "c", i)));
                rows.add(row("theme", id(world, "t", i)));
                rows.add(row("target", id(world, "g", i)));
            }
            rows.add(row("country", id(world, "l", 0)));
            rows.add(row("city", id(world, "l", 1), "around", id(world, "l", 0)));
        }
        run(
                "UNWIND $rows AS r WITH r WHERE r.actor IS NOT NULL "
                        + "CREATE (:Actor:Company {id: r.actor, kind: 'Company', name: 'x', drawn: $own})",
                rows);
        run(
                "UNWIND $rows AS r WITH r WHERE r.project IS NOT NULL "
                        + "CREATE (:Project {id: r.project, title: 'x', start: r.start, end: r.end, drawn: $own})",
                rows);
        run(
                "UNWIND $rows AS r WITH r WHERE r.competence IS NOT NULL "
                        + "CREATE (:Competence {code: r.competence, labelIt: 'x', labelEn: 'x', group: 'x', kind: 'skill', drawn: $own})",
                rows);
        run(
                "UNWIND $rows AS r WITH r WHERE r.theme IS NOT NULL "
                        + "CREATE (:Theme {code: r.theme, labelIt: 'x', labelEn: 'x', drawn: $own})",
                rows);
        run(
                "UNWIND $rows AS r WITH r WHERE r.target IS NOT NULL "
                        + "CREATE (:SdgTarget {code: r.target, labelIt: 'x', labelEn: 'x', drawn: $own})",
                rows);
        run(
                "UNWIND $rows AS r WITH r WHERE r.country IS NOT NULL "
                        + "CREATE (:Place {id: r.country, name: 'x', kind: 'country', drawn: $own})",
                rows);
        run(
                "UNWIND $rows AS r WITH r WHERE r.city IS NOT NULL MATCH (around:Place {id: r.around}) "
                        + "CREATE (:Place {id: r.city, name: 'x', kind: 'city', drawn: $own})-[:PART_OF]->(around)",
                rows);
        run(
                "UNWIND $rows AS r WITH r WHERE r.actor IS NOT NULL MATCH (a:Actor {id: r.actor}), (l:Place {id: r.place}) "
                        + "CREATE (a)-[:OPERATES_IN]->(l)",
                rows);
    }

    /** Running, over of late, or so long over that its partners may be met anew. */
    private @Nullable LocalDate end(Random random) {
        return random.nextInt(3) == 0 ? null : today.minusDays(random.nextInt(6) * 400L - 300);
    }

    private @Nullable LocalDate start(Random random) {
        return random.nextInt(3) == 0 ? null : today.minusDays(random.nextInt(5) * 500L - 300);
    }

    /** Changes each world a few times; returns what that touched. */
    Touched change(int round) {
        var rows = new HashMap<String, List<Map<String, @Nullable Object>>>();
        var actors = new HashSet<String>();
        var projects = new HashSet<String>();
        for (int world = 0; world < worlds; world++) {
            var random = new Random(world * 31L + round);
            for (int i = 0; i < (round < 3 ? 6 : 3); i++) {
                change(world, random, rows, actors, projects);
            }
        }
        rows.forEach(this::run);
        return new Touched(Set.copyOf(actors), Set.copyOf(projects), false, false);
    }

    private void change(
            int world,
            Random random,
            Map<String, List<Map<String, @Nullable Object>>> rows,
            Set<String> actors,
            Set<String> projects) {
        var actor = id(world, "a", random.nextInt(ACTORS));
        var other = id(world, "a", random.nextInt(ACTORS));
        var project = id(world, "p", random.nextInt(PROJECTS));
        var shown = random.nextInt(5) == 0 ? "private" : null;
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> {
                add(rows, TAKES_PART, row("actor", actor, "project", project, "shown", shown));
                projects.add(project);
            }
            case 4 -> {
                add(rows, LEAVES, row("actor", actor, "project", project));
                projects.add(project);
            }
            case 5, 6 -> {
                var kind = random.nextInt(4);
                var concept = id(world, List.of("c", "c", "t", "g").get(kind), random.nextInt(CONCEPTS));
                var until = random.nextInt(4) == 0 ? today.minusDays(1) : null;
                add(rows, CONCERNS.get(kind), row("actor", actor, "concept", concept, "shown", shown, "until", until));
                actors.add(actor);
            }
            case 7 -> {
                add(rows, OPTS, row("actor", actor, "out", random.nextInt(3) == 0));
                actors.add(actor);
            }
            case 8 -> {
                if (!actor.equals(other)) {
                    add(rows, BELONGS, row("actor", actor, "other", other, "shown", shown));
                    actors.add(actor);
                }
            }
            case 9 -> {
                add(
                        rows,
                        REDATES,
                        row("project", project, "start", start(random), "end", end(random), "size", random.nextInt(9)));
                projects.add(project);
            }
            case 10 -> {
                // Comes and goes: once gone, it comes back without anything.
                add(rows, random.nextBoolean() ? GOES : COMES, row("actor", actor));
                actors.add(actor);
            }
            default -> {
                if (!actor.equals(other)) {
                    add(rows, MERGES, row("actor", actor, "other", other));
                    actors.addAll(Set.of(actor, other));
                }
            }
        }
    }

    private static final String TAKES_PART = """
            UNWIND $rows AS r MATCH (a:Actor {id: r.actor}), (p:Project {id: r.project})
            MERGE (a)-[t:TOOK_PART_IN]->(p) SET t.visibility = r.shown
            """;
    private static final String LEAVES =
            "UNWIND $rows AS r MATCH (:Actor {id: r.actor})-[t:TOOK_PART_IN]->(:Project {id: r.project}) DELETE t";
    private static final List<String> CONCERNS = List.of(
            concern("OFFERS", "Competence"),
            concern("SEEKS", "Competence"),
            concern("CARES_FOR", "Theme"),
            concern("PURSUES", "SdgTarget"));
    private static final String OPTS =
            "UNWIND $rows AS r MATCH (a:Actor {id: r.actor}) SET a.recommendable = NOT r.out";
    private static final String BELONGS = """
            UNWIND $rows AS r MATCH (a:Actor {id: r.actor}), (b:Actor {id: r.other})
            MERGE (a)-[m:MEMBER_OF]->(b) SET m.visibility = r.shown
            """;
    private static final String REDATES =
            "UNWIND $rows AS r MATCH (p:Project {id: r.project}) SET p.start = r.start, p.end = r.end, p.size = r.size";
    private static final String GOES = """
            UNWIND $rows AS r MATCH (a:Actor {id: r.actor})
            OPTIONAL MATCH (a)-[t]-() DELETE t
            WITH DISTINCT a REMOVE a:Actor SET a:GoneActor
            """;
    private static final String COMES =
            "UNWIND $rows AS r MATCH (a:GoneActor {id: r.actor}) REMOVE a:GoneActor SET a:Actor";
    private static final String MERGES = """
            UNWIND $rows AS r MATCH (kept:Actor {id: r.actor}), (gone:Actor {id: r.other})
            CALL (kept, gone) {
              MATCH (gone)-[t:TOOK_PART_IN]->(p:Project)
              MERGE (kept)-[moved:TOOK_PART_IN]->(p) SET moved.visibility = t.visibility
            }
            WITH DISTINCT gone
            OPTIONAL MATCH (gone)-[t]-() DELETE t
            WITH DISTINCT gone REMOVE gone:Actor SET gone:GoneActor
            """;

    private static String concern(String type, String label) {
        return """
                UNWIND $rows AS r MATCH (a:Actor {id: r.actor}), (c:%2$s {code: r.concept})
                MERGE (a)-[t:%1$s]->(c) SET t.visibility = r.shown, t.until = r.until
                """.formatted(type, label);
    }

    /** Takes all of it out of the graph. */
    void erase() {
        for (var label : List.of("Actor", "GoneActor", "Project", "Competence", "Theme", "SdgTarget", "Place")) {
            graph.query("MATCH (n:" + label + " {drawn: $own}) DETACH DELETE n")
                    .bind(own)
                    .to("own")
                    .run();
        }
    }

    private void run(String statement, List<Map<String, @Nullable Object>> rows) {
        graph.query(statement).bindAll(Map.of("rows", rows, "own", own)).run();
    }

    private static void add(
            Map<String, List<Map<String, @Nullable Object>>> rows,
            String statement,
            Map<String, @Nullable Object> row) {
        rows.computeIfAbsent(statement, unseen -> new ArrayList<>()).add(row);
    }

    private static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
        var row = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return row;
    }
}
