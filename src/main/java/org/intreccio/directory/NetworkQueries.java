package org.intreccio.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Asks the graph who is joined to whom, over the edges that a reader may see. */
@Component
class NetworkQueries {

    /** A picture needs no more of an actor's projects; a few bodies have thousands. */
    private static final int PROJECTS = 300;

    private static final String PARTNERS = Cypher.named("directory/partners-by-project");
    private static final String PROJECTS_BY_ACTOR = Cypher.named("directory/projects-by-actor");
    private static final String PATHS = Cypher.named("directory/connection-paths");

    private final Neo4jClient graph;
    private final Transactions transactions;

    NetworkQueries(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    EgoNetwork around(ActorId id, int neighbours, Viewer viewer) {
        var shared = new HashMap<String, Set<String>>();
        for (var row : rows(PARTNERS, Map.of("id", id.value(), "projects", PROJECTS), viewer)) {
            shared.computeIfAbsent(row.text("project"), p -> new HashSet<>()).addAll(row.texts("actors"));
        }
        var ties = new HashMap<String, Integer>();
        shared.values().forEach(actors -> actors.forEach(a -> ties.merge(a, 1, Integer::sum)));
        var members = memberships(List.of(id.value()), viewer);
        members.forEach(m -> ties.merge(m.other(id.value()), 1_000, Integer::sum));
        var chosen = ties.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(neighbours)
                .map(Map.Entry::getKey)
                .toList();
        shared.values().forEach(actors -> actors.add(id.value()));
        var everyone = new ArrayList<String>();
        everyone.add(id.value());
        everyone.addAll(chosen);
        return picture(everyone, shared.values(), members, Set.of(id.value()), ties.size() - chosen.size());
    }

    EgoNetwork among(List<ActorId> ids, Viewer viewer) {
        var values = ids.stream().map(ActorId::value).toList();
        var byProject = new HashMap<String, Set<String>>();
        for (var row : rows(PROJECTS_BY_ACTOR, Map.of("ids", values, "projects", PROJECTS), viewer)) {
            row.texts("projects")
                    .forEach(p ->
                            byProject.computeIfAbsent(p, k -> new HashSet<>()).add(row.text("actor")));
        }
        return picture(values, byProject.values(), memberships(values, viewer), Set.of(), 0);
    }

    List<ConnectionPath> paths(ActorId from, ActorId to, int limit, Viewer viewer) {
        var found = rows(PATHS, Map.of("from", from.value(), "to", to.value()), viewer).stream()
                .map(Candidate::of)
                .sorted(Candidate.MOST_TELLING)
                .toList();
        var chosen = new LinkedHashMap<List<String>, ConnectionPath>();
        found.forEach(c -> chosen.putIfAbsent(c.stops(), c.path()));
        return chosen.values().stream().limit(limit).toList();
    }

    private EgoNetwork picture(
            List<String> ids, Iterable<Set<String>> projects, List<Member> members, Set<String> focus, int more) {
        var places = new HashMap<String, Integer>();
        ids.forEach(id -> places.putIfAbsent(id, places.size()));
        var weights = new HashMap<Pair, Integer>();
        for (var project : projects) {
            var present = project.stream().filter(places::containsKey).sorted().toList();
            for (int i = 0; i < present.size(); i++) {
                for (int j = i + 1; j < present.size(); j++) {
                    weights.merge(new Pair(present.get(i), present.get(j)), 1, Integer::sum);
                }
            }
        }
        var ties = new HashMap<String, Integer>();
        var edges = new ArrayList<EgoNetwork.Edge>();
        weights.forEach((pair, n) -> {
            ties.merge(pair.a(), n, Integer::sum);
            ties.merge(pair.b(), n, Integer::sum);
            edges.add(new EgoNetwork.Edge(
                    new ActorId(pair.a()), new ActorId(pair.b()), EgoNetwork.Relation.WORKED_TOGETHER, n));
        });
        members.stream()
                .filter(m -> places.containsKey(m.person()) && places.containsKey(m.organisation()))
                .forEach(m -> edges.add(new EgoNetwork.Edge(
                        new ActorId(m.person()), new ActorId(m.organisation()), EgoNetwork.Relation.MEMBER_OF, 0)));
        edges.sort(Comparator.comparingInt(EgoNetwork.Edge::projects)
                .reversed()
                .thenComparing(e -> e.from().value())
                .thenComparing(e -> e.to().value()));
        var nodes = names(ids).stream()
                .map(n -> new EgoNetwork.Node(
                        n.actor(),
                        n.kind(),
                        n.name(),
                        ties.getOrDefault(n.text("id"), 0),
                        focus.contains(n.text("id"))))
                .toList();
        return new EgoNetwork(nodes, edges, more);
    }

    private List<Member> memberships(List<String> ids, Viewer viewer) {
        return rows("""
                UNWIND $ids AS id
                MATCH (:Actor {id: id})-[r:MEMBER_OF]-(:Actor)
                WHERE coalesce(r.visibility, 'public') IN $seen AND r.to IS NULL
                RETURN DISTINCT startNode(r).id AS person, endNode(r).id AS organisation
                """, Map.of("ids", ids), viewer).stream()
                .map(r -> new Member(r.text("person"), r.text("organisation")))
                .toList();
    }

    private List<Row> names(List<String> ids) {
        return rows("""
                UNWIND $ids AS id
                MATCH (a:Actor {id: id})
                RETURN a.id AS id, a.name AS name, a.externalId AS externalId,
                       coalesce(a.kind, head([l IN labels(a) WHERE l <> 'Actor'])) AS kind
                """, Map.of("ids", ids), Viewer.GUEST);
    }

    private List<Row> rows(String statement, Map<String, Object> parameters, Viewer viewer) {
        return transactions.read(
                () -> graph.query(statement).bindAll(parameters).bind(viewer.seen()).to("seen").fetch().all().stream()
                        .map(Row::of)
                        .toList());
    }

    private record Pair(String a, String b) {}

    private record Member(String person, String organisation) {

        String other(String id) {
            return person.equals(id) ? organisation : person;
        }
    }

    /** A path with what ranks it: few steps, then small projects (in a project of two, people have met), then recent ones. */
    private record Candidate(ConnectionPath path, long crowd, long lastDay) {

        static final Comparator<Candidate> MOST_TELLING = Comparator.comparingInt(
                        (Candidate c) -> c.path().steps().size())
                .thenComparingLong(Candidate::crowd)
                .thenComparing(Comparator.comparingLong(Candidate::lastDay).reversed())
                .thenComparing(c -> String.join(" ", c.stops()));

        static Candidate of(Row row) {
            var nodes = row.list("steps", n -> n);
            var ties = row.list("ties", t -> t);
            var steps = new ArrayList<ConnectionPath.Step>();
            long crowd = 0;
            long lastDay = Long.MIN_VALUE;
            for (int i = 0; i < nodes.size(); i++) {
                var step = step(nodes.get(i), i < ties.size() ? ties.get(i) : null);
                steps.add(step);
                crowd += nodes.get(i).count("size");
                var date = step.date();
                lastDay = date == null ? lastDay : Math.max(lastDay, date.toEpochDay());
            }
            return new Candidate(new ConnectionPath(List.copyOf(steps)), crowd, lastDay);
        }

        List<String> stops() {
            return path.steps().stream().map(ConnectionPath.Step::id).toList();
        }

        private static ConnectionPath.Step step(Row node, @org.jspecify.annotations.Nullable Row tie) {
            var project = node.flag("project");
            var title = Row.first(
                    node.text("acronym"),
                    node.text("titleIt"),
                    node.text("title"),
                    node.text("titleEn"),
                    node.text("id"));
            return new ConnectionPath.Step(
                    node.text("id"),
                    project ? title : node.name(),
                    project,
                    project ? null : node.kind(),
                    node.date("start"),
                    tie == null ? "" : tie.text("type"),
                    tie == null ? "" : tie.text("role"));
        }
    }
}
