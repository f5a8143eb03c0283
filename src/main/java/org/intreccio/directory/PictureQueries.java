package org.intreccio.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.pictures.PictureUse;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Reads and writes which pictures actors show. As with the fields of a profile, only the name of a public one stands on the actor;
 * others on {@code (:Actor)-[:WITHHOLDS]->(:Withheld {visibility})}.
 */
@Repository
class PictureQueries implements PictureUse {

    private final Neo4jClient graph;
    private final Transactions transactions;

    PictureQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    record Shown(String name, Visibility visibility) {}

    /** The picture in this slot, where it is for these. */
    Optional<Shown> find(ActorId id, String slot, List<String> seen) {
        return transactions.read(() -> graph.query("""
                MATCH (a:Actor {id: $id})
                WITH [{name: a[$slot], visibility: 'public'}]
                  + [(a)-[:WITHHOLDS]->(w:Withheld) | {name: w[$slot], visibility: w.visibility}] AS all
                UNWIND all AS one
                WITH one WHERE one.name IS NOT NULL AND one.visibility IN $seen
                RETURN one.name AS name, one.visibility AS visibility LIMIT 1
                """)
                .bindAll(Map.of("id", id.value(), "slot", slot, "seen", seen))
                .fetchAs(Shown.class)
                .mappedBy((types, row) -> new Shown(
                        row.get("name").asString(),
                        Visibility.of(row.get("visibility").asString())))
                .one());
    }

    /** Holds the actor against other writers until the transaction ends; false when there is none. */
    boolean lock(ActorId id) {
        return graph.query("MATCH (a:Actor {id: $id}) SET a.version = coalesce(a.version, 0) RETURN count(a) > 0")
                .bindAll(Map.of("id", id.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /**
     * Shows this picture in the slot and no other; none where it is null. Others are told of a new version only where they could see
     * what changed.
     */
    void write(ActorId id, String slot, @Nullable Shown picture, boolean inPublic) {
        var none = new HashMap<String, @Nullable Object>();
        none.put(slot, null);
        run("""
                MATCH (a:Actor {id: $id})
                SET a += $none, a.version = coalesce(a.version, 0) + 1,
                    a.shownVersion = coalesce(a.shownVersion, a.version, 0) + CASE WHEN $public THEN 1 ELSE 0 END
                WITH a
                MATCH (a)-[:WITHHOLDS]->(w:Withheld)
                SET w += $none
                """, Map.of("id", id.value(), "none", none, "public", inPublic));
        if (picture != null) {
            put(id, picture.visibility(), Map.of(slot, picture.name()));
        }
        run("""
                MATCH (:Actor {id: $id})-[:WITHHOLDS]->(w:Withheld)
                WHERE all(key IN keys(w) WHERE key IN ['actor', 'visibility'])
                DETACH DELETE w
                """, Map.of("id", id.value()));
    }

    private void put(ActorId id, Visibility visibility, Map<String, Object> values) {
        if (visibility == Visibility.PUBLIC) {
            run("MATCH (a:Actor {id: $id}) SET a += $values", Map.of("id", id.value(), "values", values));
            return;
        }
        run(
                """
                MATCH (a:Actor {id: $id})
                MERGE (a)-[:WITHHOLDS]->(w:Withheld:$($label) {visibility: $visibility})
                SET w.actor = $id, w += $values
                """,
                Map.of(
                        "id",
                        id.value(),
                        "visibility",
                        visibility.code(),
                        "label",
                        visibility == Visibility.MEMBERS ? "ForMembers" : "Withheld",
                        "values",
                        values));
    }

    /** Of those merged into another one too, which may be brought back with their pictures, and of what stewards withhold. */
    @Override
    public Set<String> shown(Collection<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        return transactions.read(() -> new HashSet<>(graph.query("""
                MATCH (n:Actor|MergedActor|Withheld) WHERE n.logo IN $names OR n.cover IN $names
                UNWIND [n.logo, n.cover] AS name
                WITH DISTINCT name WHERE name IN $names
                RETURN name
                """)
                .bindAll(Map.of("names", List.copyOf(names)))
                .fetchAs(String.class)
                .all()));
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.query(statement).bindAll(parameters).run();
    }
}
