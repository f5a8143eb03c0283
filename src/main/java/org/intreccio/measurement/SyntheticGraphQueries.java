package org.intreccio.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.network.ActorRow;
import org.intreccio.network.ConceptKind;
import org.intreccio.network.ProjectRow;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Writes a made-up network into a graph that holds nothing else, in batches. */
@Lazy
@Repository
class SyntheticGraphQueries {

    private static final int BATCH = 5_000;
    private static final String ACTOR =
            "CREATE (:Actor:Company {id: r.id, kind: 'Company', name: r.name, recommendable: true})";
    private static final String PROJECT =
            "CREATE (:Project {id: r.id, title: r.title, start: r.start, end: r.end, programmeTheme: r.theme})";
    private static final String PARTICIPATION =
            "MATCH (a:Actor {id: r.from}) MATCH (p:Project {id: r.to}) CREATE (a)-[:TOOK_PART_IN {role: 'partner'}]->(p)";
    private static final String PLACE = "CREATE (:Place {id: r.id, name: r.id, kind: r.kind})";
    private static final String AROUND =
            "MATCH (p:Place {id: r.id}) MATCH (around:Place {id: r.parent}) CREATE (p)-[:PART_OF]->(around)";
    private static final Map<ConceptKind, String> CONCEPTS = Map.of(
            ConceptKind.COMPETENCE,
            "CREATE (:Competence {code: r.id, labelIt: r.id, labelEn: r.id, kind: 'skill', group: 'made-up'})",
            ConceptKind.THEME,
            "CREATE (:Theme {code: r.id, labelIt: r.id, labelEn: r.id})",
            ConceptKind.TARGET,
            "CREATE (:SdgTarget {code: r.id, labelIt: r.id, labelEn: r.id})");
    private static final Map<String, String> RELATIONS = Map.of(
            "OFFERS", relation("OFFERS", "Competence", "code"),
            "SEEKS", relation("SEEKS", "Competence", "code"),
            "CARES_FOR", relation("CARES_FOR", "Theme", "code"),
            "PURSUES", relation("PURSUES", "SdgTarget", "code"),
            "OPERATES_IN", relation("OPERATES_IN", "Place", "id"));

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;

    SyntheticGraphQueries(Neo4jClient graph, Transactions transactions, Changes changes) {
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
    }

    private static String relation(String type, String label, String key) {
        return "MATCH (a:Actor {id: r.from}) MATCH (c:%s {%s: r.to}) CREATE (a)-[:%s]->(c)".formatted(label, key, type);
    }

    /** Writes all of it; returns how many relationships. */
    long load(SyntheticNetwork network) {
        var writer = new Writer();
        network.tell(writer);
        writer.flush();
        return writer.relationships;
    }

    /** Lets an actor take part in a project, as somebody who edits would. */
    void join(String actor, String project) {
        transactions.writing(() -> {
            graph.query(PARTICIPATION.replace("r.from", "$from").replace("r.to", "$to"))
                    .bindAll(Map.of("from", actor, "to", project))
                    .run();
            changes.note("project", project);
        });
    }

    /** Gathers rows by statement. */
    private final class Writer implements SyntheticNetwork.Sink {

        private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        private long relationships;

        @Override
        public void actor(ActorRow row) {
            add(ACTOR, Map.of("id", row.id(), "name", row.name()));
        }

        @Override
        public void project(ProjectRow row) {
            var values = new HashMap<String, Object>(Map.of("id", row.id(), "title", row.title()));
            values.put("start", row.start() == null ? LocalDate.EPOCH : row.start());
            values.put("end", row.end() == null ? LocalDate.EPOCH : row.end());
            values.put("theme", row.theme() == null ? "" : row.theme());
            add(PROJECT, values);
        }

        @Override
        public void concept(ConceptKind kind, String id, String parent) {
            if (kind == ConceptKind.PLACE) {
                add(PLACE, Map.of("id", id, "kind", id.replaceAll("-.*", "")));
                if (!parent.isEmpty()) {
                    add(AROUND, Map.of("id", id, "parent", parent));
                }
            } else {
                add(CONCEPTS.getOrDefault(kind, ""), Map.of("id", id));
            }
        }

        @Override
        public void relation(String actor, String type, String concept) {
            relationships++;
            add(RELATIONS.getOrDefault(type, ""), Map.of("from", actor, "to", concept));
        }

        @Override
        public void participation(String project, String actor) {
            relationships++;
            add(PARTICIPATION, Map.of("from", actor, "to", project));
        }

        private void add(String statement, Map<String, Object> row) {
            var batch = rows.computeIfAbsent(statement, unseen -> new ArrayList<>());
            batch.add(row);
            if (batch.size() == BATCH) {
                // Nodes of batches that are not full yet may be the ends of these edges.
                if (statement.startsWith("MATCH")) {
                    rows.keySet().stream()
                            .filter(other -> other.startsWith("CREATE"))
                            .toList()
                            .forEach(this::write);
                }
                write(statement);
            }
        }

        void flush() {
            List.copyOf(rows.keySet()).forEach(this::write);
        }

        private void write(String statement) {
            var batch = rows.getOrDefault(statement, List.of());
            if (!batch.isEmpty()) {
                transactions.writing(() -> graph.query("UNWIND $rows AS r " + statement)
                        .bind(batch)
                        .to("rows")
                        .run());
                rows.put(statement, new ArrayList<>());
            }
        }
    }
}
