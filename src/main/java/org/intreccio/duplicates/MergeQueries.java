package org.intreccio.duplicates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps {@code (:OrganisationMerge {id, kept, gone, openFor, labels, why, by, at, undoneAt})-[:CHANGED]->(:MergedField {on, name, was,
 * left})}: what was merged and how the fields of the one that stays stood before. Writing runs in the caller's transaction.
 */
@Repository
class MergeQueries {

    private static final String READ = """
             RETURN m.id AS id, m.kept AS kept, m.keptName AS keptName, m.gone AS gone, m.goneName AS goneName, m.why AS why,
                    m.at AS at, m.undoneAt AS undoneAt
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;

    MergeQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** Holds both against other writers until the transaction ends, always in the same order; how many are organisations now. */
    int lock(ActorId one, ActorId other) {
        int found = 0;
        for (var id : List.of(one.value(), other.value()).stream().sorted().toList()) {
            found += graph.query("""
                            MATCH (a:Actor|MergedActor {id: $id})
                            SET a.id = a.id
                            WITH a
                            WHERE a:Actor AND NOT a:Citizen
                            RETURN count(a)
                            """)
                    .bind(id)
                    .to("id")
                    .fetchAs(Integer.class)
                    .one()
                    .orElse(0);
        }
        return found;
    }

    /** All that stands on the organisation, and on what it withholds, by who may see that. */
    Map<String, Map<String, Object>> fields(ActorId id) {
        var fields = new HashMap<String, Map<String, Object>>();
        graph.query("""
                MATCH (a:Actor {id: $id})
                RETURN '' AS on, properties(a) AS values
                UNION ALL
                MATCH (:Actor {id: $id})-[:WITHHOLDS]->(w:Withheld)
                RETURN w.visibility AS on, properties(w) AS values
                """)
                .bind(id.value())
                .to("id")
                .fetch()
                .all()
                .forEach(row -> fields.put(String.valueOf(row.get("on")), values(row.get("values"))));
        return fields;
    }

    @SuppressWarnings("unchecked") // A map of the driver has texts as its keys.
    private static Map<String, Object> values(@Nullable Object map) {
        return map == null ? Map.of() : (Map<String, Object>) map;
    }

    void create(
            Merge merge, String by, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        graph.query("""
                MATCH (b:Actor {id: $gone}), (a:Actor {id: $kept})
                CREATE (m:OrganisationMerge {id: $id, kept: $kept, keptName: coalesce(a.name, a.id), gone: $gone,
                  goneName: coalesce(b.name, b.id), openFor: $gone, labels: labels(b), why: $why, by: $by, at: $at})
                WITH m
                UNWIND $changed AS row
                CREATE (m)-[:CHANGED]->(f:MergedField)
                SET f = row
                """)
                .bindAll(Map.of(
                        "id", merge.id(),
                        "kept", merge.kept().value(),
                        "gone", merge.gone().value(),
                        "why", merge.why(),
                        "by", by,
                        "at", merge.at().atZone(ZoneOffset.UTC),
                        "changed", changed(before, after)))
                .run();
    }

    private static List<Map<String, Object>> changed(
            Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        var rows = new ArrayList<Map<String, Object>>();
        after.forEach((on, left) -> {
            var was = before.getOrDefault(on, Map.of());
            for (var name : Folding.differing(was, left)) {
                var row = new HashMap<String, Object>(Map.of("on", on, "name", name));
                if (was.containsKey(name)) {
                    row.put("was", Objects.requireNonNull(was.get(name)));
                }
                if (left.containsKey(name)) {
                    row.put("left", Objects.requireNonNull(left.get(name)));
                }
                rows.add(row);
            }
        });
        return rows;
    }

    /** From now on it is found where the other one is. */
    void putAway(ActorId gone, ActorId kept) {
        graph.query("""
                MATCH (b:Actor {id: $gone}), (a:Actor {id: $kept})
                WITH a, b, labels(b) AS labels
                REMOVE b:$(labels)
                SET b:MergedActor
                CREATE (b)-[:MERGED_INTO]->(a)
                """)
                .bindAll(Map.of("gone", gone.value(), "kept", kept.value()))
                .run();
    }

    /** It stands on its own again, under its old labels. */
    void bringBack(String merge) {
        graph.query("""
                MATCH (m:OrganisationMerge {id: $id})
                MATCH (b:MergedActor {id: m.gone})-[r:MERGED_INTO]->()
                DELETE r
                REMOVE b:MergedActor
                SET b:$(m.labels)
                """).bind(merge).to("id").run();
    }

    /** Gives back the fields that the merge changed and nobody since. */
    void restoreFields(String merge, ActorId kept) {
        graph.query("""
                MATCH (m:OrganisationMerge {id: $merge})-[:CHANGED]->(f:MergedField {on: ''})
                MATCH (a:Actor {id: $kept})
                WITH a, collect(f) AS fields
                WITH a, [f IN fields WHERE coalesce(a[f.name] = f.left, a[f.name] IS NULL AND f.left IS NULL)] AS mine,
                     any(f IN fields WHERE f.name = 'version' AND a.version <> f.left) AS edited
                FOREACH (f IN mine | SET a[f.name] = f.was)
                FOREACH (x IN CASE WHEN edited THEN [1] ELSE [] END |
                  SET a.version = a.version + 1, a.shownVersion = coalesce(a.shownVersion, a.version) + 1)
                """).bindAll(Map.of("merge", merge, "kept", kept.value())).run();
        graph.query("""
                MATCH (m:OrganisationMerge {id: $merge})-[:CHANGED]->(f:MergedField)
                WHERE f.on <> '' AND NOT f.name IN ['actor', 'visibility']
                MATCH (:Actor {id: $kept})-[:WITHHOLDS]->(w:Withheld {visibility: f.on})
                WITH w, f
                WHERE coalesce(w[f.name] = f.left, w[f.name] IS NULL AND f.left IS NULL)
                SET w[f.name] = f.was
                WITH DISTINCT w
                WHERE all(k IN keys(w) WHERE k IN ['actor', 'visibility'])
                DETACH DELETE w
                """).bindAll(Map.of("merge", merge, "kept", kept.value())).run();
    }

    void end(String merge, Instant at, String by) {
        graph.query("MATCH (m:OrganisationMerge {id: $id}) SET m.undoneAt = $at, m.undoneBy = $by REMOVE m.openFor")
                .bindAll(Map.of("id", merge, "at", at.atZone(ZoneOffset.UTC), "by", by))
                .run();
    }

    Optional<Merge> find(String id) {
        return read("MATCH (m:OrganisationMerge {id: $value})", id).stream().findFirst();
    }

    /** The one that put this organisation away. */
    Optional<Merge> open(ActorId gone) {
        return read("MATCH (m:OrganisationMerge {openFor: $value})", gone.value()).stream()
                .findFirst();
    }

    /** Those that brought something to the same organisation later and still stand. */
    List<Merge> later(Merge merge) {
        return read(
                        "MATCH (m:OrganisationMerge {kept: $value}) WHERE m.openFor IS NOT NULL",
                        merge.kept().value())
                .stream()
                .filter(m -> m.at().isAfter(merge.at()))
                .toList();
    }

    List<Merge> latest(int most) {
        return transactions.read(() ->
                List.copyOf(graph.query("MATCH (m:OrganisationMerge)" + READ + " ORDER BY at DESC, id LIMIT $most")
                        .bind(most)
                        .to("most")
                        .fetchAs(Merge.class)
                        .mappedBy((types, row) -> merge(row))
                        .all()));
    }

    private List<Merge> read(String match, String value) {
        return transactions.read(() -> List.copyOf(graph.query(match + READ)
                .bind(value)
                .to("value")
                .fetchAs(Merge.class)
                .mappedBy((types, row) -> merge(row))
                .all()));
    }

    private static Merge merge(Record row) {
        return new Merge(
                row.get("id").asString(),
                new ActorId(row.get("kept").asString()),
                row.get("keptName").asString(),
                new ActorId(row.get("gone").asString()),
                row.get("goneName").asString(),
                row.get("why").asString(""),
                row.get("at").asZonedDateTime().toInstant(),
                row.get("undoneAt").isNull()
                        ? null
                        : row.get("undoneAt").asZonedDateTime().toInstant());
    }

    /** Organisations that were put away and to which somebody tied something at the same moment. */
    List<ActorId> strays() {
        return transactions.read(() -> graph.query("""
                        MATCH (b:MergedActor)-[r]-()
                        WHERE NOT type(r) IN ['FORMER_TIE', 'MERGED_INTO']
                        RETURN DISTINCT b.id
                        """).fetchAs(String.class).all().stream()
                .map(ActorId::new)
                .toList());
    }

    /** Who owns or manages one of these now; 100 at most. */
    Set<UserId> speakers(List<ActorId> ids, LocalDate today) {
        return Set.copyOf(graph.query("""
                MATCH (a:Actor)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(u:User)
                WHERE a.id IN $ids AND r.role IN ['owner', 'manager']
                  AND (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
                RETURN DISTINCT u.id AS user ORDER BY user LIMIT 100
                """)
                .bindAll(Map.of("ids", ids.stream().map(ActorId::value).toList(), "today", today))
                .fetchAs(UserId.class)
                .mappedBy((types, row) -> new UserId(row.get("user").asString()))
                .all());
    }

    /** Lets go of what was written down about a person who goes. */
    void forget(String user, String actor) {
        graph.query("""
                MATCH (x)<-[s:FORMER_TIE]-()
                WHERE (x:User AND x.id = $user) OR (x:Actor AND x.id = $actor)
                DELETE s
                """).bindAll(Map.of("user", user, "actor", actor)).run();
    }
}
