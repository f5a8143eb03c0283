package org.intreccio.conflicts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps what people declared; each method asks for the person and reads nothing of another's. */
@Repository
class DeclaredTieQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    DeclaredTieQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    List<DeclaredTie> of(ActorId person) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (:Citizen {id: $person})<-[:DECLARED_BY]-(t:DeclaredTie)-[:TIES_TO]->(a:Actor)
                        RETURN t {
                          .id, .kind, .note, .until, .declaredAt, actor: a.id, name: coalesce(a.name, a.externalId, a.id),
                          actorKind: coalesce(a.kind, head([l IN labels(a) WHERE l <> 'Actor']))
                        } AS t
                        ORDER BY t.declaredAt DESC, t.id""")
                .bind(person.value())
                .to("person")
                .fetchAs(DeclaredTie.class)
                .mappedBy((types, row) -> tie(row.get("t")))
                .all()));
    }

    private static DeclaredTie tie(Value t) {
        return new DeclaredTie(
                new TieId(t.get("id").asString()),
                new ActorId(t.get("actor").asString()),
                t.get("name").asString(),
                ActorKind.of(t.get("actorKind").asString("")).orElse(ActorKind.ASSOCIATION),
                TieKind.of(t.get("kind").asString()),
                t.get("note").asString(""),
                t.get("until").isNull() ? null : t.get("until").asLocalDate(),
                t.get("declaredAt").asZonedDateTime().toInstant());
    }

    /** Writes it, or over what the person said of this actor and kind before. */
    void write(
            ActorId person, TieId id, ActorId actor, TieKind kind, String note, @Nullable LocalDate until, Instant at) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", kind.code());
        values.put("note", note);
        values.put("until", until);
        values.put("declaredAt", at.atZone(ZoneOffset.UTC));
        graph.query("""
                MATCH (c:Citizen {id: $person}), (a:Actor {id: $actor})
                MERGE (t:DeclaredTie {key: $person + ' ' + $actor + ' ' + $kind})
                ON CREATE SET t.id = $id
                SET t += $values
                MERGE (t)-[:DECLARED_BY]->(c)
                MERGE (t)-[:TIES_TO]->(a)
                """)
                .bindAll(Map.of(
                        "person", person.value(),
                        "actor", actor.value(),
                        "kind", kind.code(),
                        "id", id.value(),
                        "values", values))
                .run();
    }

    /** Whether there was such a one. */
    boolean delete(ActorId person, TieId id) {
        return graph.query("""
                        MATCH (:Citizen {id: $person})<-[:DECLARED_BY]-(t:DeclaredTie {id: $id})
                        DETACH DELETE t
                        RETURN true AS gone""")
                .bindAll(Map.of("person", person.value(), "id", id.value()))
                .fetchAs(Boolean.class)
                .first()
                .isPresent();
    }

    /** All of a person. */
    void forget(ActorId person) {
        graph.query("MATCH (:Citizen {id: $person})<-[:DECLARED_BY]-(t:DeclaredTie) DETACH DELETE t")
                .bind(person.value())
                .to("person")
                .run();
    }
}
