package org.intreccio.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Moves relationships of every type from one organisation to another. What was moved stays written on
 * {@code (:MergedActor)-[:FORMER_TIE]->(the node at the other end)}, with all the relationship said, so that it can be put back, and
 * is gone with that node. Every method runs in the caller's transaction.
 */
@Repository
class TieQueries {

    /** What holds merges themselves. */
    private static final List<String> OWN = List.of("FORMER_TIE", "MERGED_INTO");

    private final Neo4jClient graph;

    TieQueries(Neo4jClient graph, Schema schema) {
        this.graph = graph;
    }

    /** What is to be written about one relationship that is moved. */
    record Move(Tie tie, @Nullable Tie there, boolean away, Map<String, Object> values, Map<String, String> renamed) {}

    /** One that was moved: what it said, what the other organisation's said before and after, if it had one. */
    record Former(
            Tie tie,
            String done,
            Map<String, Object> was,
            Map<String, Object> left,
            Map<String, List<String>> renamed) {}

    /** All of the organisation's. */
    List<Tie> of(ActorId id) {
        return graph.query("""
                        MATCH (b:Actor|MergedActor {id: $id})
                        MATCH (b)-[r]-(x)
                        WHERE NOT type(r) IN $own
                        RETURN elementId(r) AS element, type(r) AS type, startNode(r) = b AS out, elementId(x) AS other,
                               labels(x) AS labels, properties(r) AS values,
                               [k IN keys(x) WHERE x[k] CONTAINS $id | [k, toString(x[k])]] AS keys
                        ORDER BY type, element
                        """).bindAll(Map.of("id", id.value(), "own", OWN)).fetch().all().stream()
                .map(TieQueries::tie)
                .toList();
    }

    /** Nodes of this label that name the organisation in this property, as if they were tied to it by nothing. */
    List<Tie> naming(String label, String property, ActorId id) {
        return graph
                .query("""
                        MATCH (x:$($label))
                        WHERE x[$property] = $id
                        RETURN '' AS element, '' AS type, true AS out, elementId(x) AS other, labels(x) AS labels,
                               {} AS values, [k IN keys(x) WHERE x[k] CONTAINS $id | [k, toString(x[k])]] AS keys
                        ORDER BY other
                        """)
                .bindAll(Map.of("label", label, "property", property, "id", id.value()))
                .fetch()
                .all()
                .stream()
                .map(TieQueries::tie)
                .toList();
    }

    private static Tie tie(Map<String, Object> row) {
        return new Tie(
                text(row, "element"),
                text(row, "type"),
                Boolean.TRUE.equals(row.get("out")),
                text(row, "other"),
                Set.copyOf(texts(row.get("labels"))),
                map(row.get("values")),
                pairs(row.get("keys")).stream().collect(Collectors.toMap(List::getFirst, List::getLast)));
    }

    String element(ActorId id) {
        return graph.query("MATCH (a:Actor|MergedActor {id: $id}) RETURN elementId(a)")
                .bind(id.value())
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    /** Whether another node of these labels has this key already. */
    boolean taken(Set<String> labels, String other, String key, String value) {
        return graph.query("""
                        MATCH (y:$($labels))
                        WHERE elementId(y) <> $other AND y[$key] = $value
                        RETURN true AS taken LIMIT 1
                        """)
                .bindAll(Map.of("labels", List.copyOf(labels), "other", other, "key", key, "value", value))
                .fetchAs(Boolean.class)
                .one()
                .isPresent();
    }

    /** Writes down and takes away the one, writes the other. */
    void move(String merge, ActorId gone, ActorId kept, List<Move> moves) {
        run("""
                MATCH (b:Actor|MergedActor {id: $gone})
                UNWIND $rows AS row
                MATCH (x) WHERE elementId(x) = row.other
                OPTIONAL MATCH ()-[r]->() WHERE elementId(r) = nullIf(row.element, '')
                CREATE (b)-[s:FORMER_TIE]->(x)
                SET s += coalesce(properties(r), {})
                SET s += row.meta
                DELETE r
                """, gone, moves.stream().map(m -> row(merge, m)).toList());
        write(
                kept,
                moves.stream()
                        .filter(m -> !m.away() && !m.tie().type().isEmpty())
                        .toList());
        run(
                """
                UNWIND $rows AS row
                MATCH (x) WHERE elementId(x) = row.other
                SET x += row.values
                """,
                kept,
                moves.stream()
                        .filter(m -> !m.renamed().isEmpty())
                        .map(m -> Map.<String, Object>of("other", m.tie().other(), "values", m.renamed()))
                        .toList());
    }

    private static Map<String, Object> row(String merge, Move move) {
        var meta = new HashMap<String, Object>();
        meta.put("_merge", merge);
        meta.put("_type", move.tie().type());
        meta.put("_out", move.tie().out());
        meta.put("_done", done(move));
        if (!move.away()) {
            move.values().forEach((name, value) -> meta.put("_left_" + name, value));
        }
        if (move.there() != null) {
            move.there().values().forEach((name, value) -> meta.put("_was_" + name, value));
        }
        move.renamed()
                .forEach((name, value) ->
                        meta.put("_key_" + name, List.of(move.tie().keys().getOrDefault(name, ""), value)));
        return Map.of("other", move.tie().other(), "element", move.tie().element(), "meta", meta);
    }

    private static String done(Move move) {
        if (move.tie().type().isEmpty()) {
            return "named";
        }
        return move.away() ? "away" : move.there() == null ? "moved" : "folded";
    }

    private void write(ActorId kept, List<Move> moves) {
        set(moves.stream()
                .flatMap(m -> m.there() == null
                        ? java.util.stream.Stream.<Map<String, Object>>of()
                        : java.util.stream.Stream.of(
                                Map.<String, Object>of("element", m.there().element(), "values", m.values())))
                .toList());
        create(
                kept,
                moves.stream()
                        .filter(m -> m.there() == null)
                        .map(m -> new Restored(m.tie().slot(), m.values()))
                        .toList());
    }

    /** A relationship that is to stand. */
    record Restored(Tie.Slot slot, Map<String, Object> values) {}

    /** Writes relationships of this organisation anew. */
    void create(ActorId id, List<Restored> ties) {
        for (var out : List.of(true, false)) {
            var ends = out ? "(a)-[t:$(row.type)]->(x)" : "(a)<-[t:$(row.type)]-(x)";
            run(
                    """
                    MATCH (a:Actor|MergedActor {id: $gone})
                    UNWIND $rows AS row
                    MATCH (x) WHERE elementId(x) = row.other
                    CREATE %s
                    SET t = row.values
                    """.formatted(ends),
                    id,
                    ties.stream()
                            .filter(t -> t.slot().out() == out)
                            .map(t -> Map.<String, Object>of(
                                    "other", t.slot().other(), "type", t.slot().type(), "values", t.values()))
                            .toList());
        }
    }

    /** Makes relationships say this; rows of {@code element} and {@code values}. */
    void set(List<Map<String, Object>> rows) {
        run("""
                UNWIND $rows AS row
                MATCH ()-[t]->() WHERE elementId(t) = row.element
                SET t = row.values
                """, new ActorId("none"), rows);
    }

    void delete(List<String> elements) {
        run(
                """
                UNWIND $rows AS row
                MATCH ()-[t]->() WHERE elementId(t) = row.element
                DELETE t
                """,
                new ActorId("none"),
                elements.stream().map(e -> Map.<String, Object>of("element", e)).toList());
    }

    /** What a merge moved and is still known. */
    List<Former> former(String merge, ActorId gone) {
        return graph.query("""
                        MATCH (b:Actor|MergedActor {id: $gone})-[s:FORMER_TIE {_merge: $merge}]->(x)
                        RETURN elementId(s) AS element, elementId(x) AS other, labels(x) AS labels, properties(s) AS values,
                               [k IN keys(s) WHERE k STARTS WITH '_key_' | [k, toString(x[substring(k, 5)])]] AS keys
                        ORDER BY element
                        """).bindAll(Map.of("merge", merge, "gone", gone.value())).fetch().all().stream()
                .map(TieQueries::former)
                .toList();
    }

    private static Former former(Map<String, Object> row) {
        var all = map(row.get("values"));
        var own = new HashMap<>(all);
        own.keySet().removeIf(name -> name.startsWith("_"));
        var tie = new Tie(
                text(row, "element"),
                text(all, "_type"),
                Boolean.TRUE.equals(all.get("_out")),
                text(row, "other"),
                Set.copyOf(texts(row.get("labels"))),
                own,
                Map.of());
        var renamed = new HashMap<String, List<String>>();
        for (var pair : pairs(row.get("keys"))) {
            var names = texts(all.get(pair.getFirst()));
            if (names.getLast().equals(pair.getLast())) {
                renamed.put(pair.getFirst().substring("_key_".length()), names);
            }
        }
        return new Former(tie, text(all, "_done"), part(all, "_was_"), part(all, "_left_"), renamed);
    }

    private static Map<String, Object> part(Map<String, Object> all, String stem) {
        return all.entrySet().stream()
                .filter(e -> e.getKey().startsWith(stem))
                .collect(Collectors.toMap(e -> e.getKey().substring(stem.length()), Map.Entry::getValue));
    }

    /** Gives keys of nodes back what they were; rows of {@code other} and {@code values}. */
    void rename(List<Map<String, Object>> rows) {
        run("""
                UNWIND $rows AS row
                MATCH (x) WHERE elementId(x) = row.other
                SET x += row.values
                """, new ActorId("none"), rows);
    }

    private void run(String statement, ActorId id, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            graph.query(statement)
                    .bindAll(Map.of("gone", id.value(), "rows", rows))
                    .run();
        }
    }

    private static String text(Map<String, Object> row, String name) {
        return String.valueOf(row.get(name));
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> l ? l.stream().map(String::valueOf).toList() : List.of();
    }

    private static List<List<String>> pairs(@Nullable Object list) {
        return list instanceof List<?> l ? l.stream().map(TieQueries::texts).toList() : List.of();
    }

    @SuppressWarnings(
            "unchecked") // A map of the driver has texts as its keys, and no nulls among the properties of a thing.
    private static Map<String, Object> map(@Nullable Object map) {
        return map == null ? Map.of() : (Map<String, Object>) map;
    }
}
