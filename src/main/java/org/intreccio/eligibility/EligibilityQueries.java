package org.intreccio.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.PlaceId;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Asks the graph what rules ask about. */
@Repository
class EligibilityQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    EligibilityQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** What a profile says of who leads, and all places that it works in or that lie around those. */
    record Lead(String legalForm, Set<PlaceId> worksIn) {}

    Lead lead(ActorId id) {
        return one("""
                MATCH (a:Actor {id: $id})
                OPTIONAL MATCH (a)-[:OPERATES_IN]->(:Place)-[:PART_OF*0..6]->(p:Place)
                WITH coalesce(a.legalForm, '') AS form, collect(DISTINCT p.id) AS places
                RETURN {form: form, places: places} AS answer""", Map.of("id", id.value())).stream()
                .findFirst()
                .map(a -> new Lead(a.get("form").asString(""), places(a.get("places"))))
                .orElse(new Lead("", Set.of()));
    }

    Map<ActorId, ActorKind> kinds(Collection<ActorId> actors) {
        return one("""
                        MATCH (a:Actor) WHERE a.id IN $ids
                        RETURN {id: a.id, kind: coalesce(a.kind, head([l IN labels(a) WHERE l <> 'Actor']))} AS answer""", Map.of("ids", ids(actors))).stream()
                .collect(Collectors.toUnmodifiableMap(
                        a -> new ActorId(a.get("id").asString()),
                        a -> ActorKind.of(a.get("kind").asString("")).orElse(ActorKind.ASSOCIATION)));
    }

    /** Each of these places with all that lies around it, itself included. */
    Map<PlaceId, Set<PlaceId>> around(Collection<PlaceId> places) {
        return one("""
                MATCH (p:Place) WHERE p.id IN $ids
                RETURN {id: p.id, around: COLLECT { MATCH (p)-[:PART_OF*0..6]->(x:Place) RETURN DISTINCT x.id }} AS answer""", Map.of("ids", places.stream().map(PlaceId::value).toList())).stream()
                .collect(Collectors.toUnmodifiableMap(
                        a -> new PlaceId(a.get("id").asString()), a -> places(a.get("around"))));
    }

    /** Codes of what anybody of these offers for all to see, and still does. */
    Set<String> offered(Collection<ActorId> actors) {
        return one("""
                        MATCH (a:Actor)-[r:OFFERS]->(c:Competence)
                        WHERE a.id IN $ids AND coalesce(r.visibility, 'public') = 'public' AND coalesce(r.until >= date(), true)
                        RETURN DISTINCT c.code AS answer""", Map.of("ids", ids(actors))).stream()
                .map(Value::asString)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<PlaceId> places(Value ids) {
        return ids.asList(Value::asString).stream().map(PlaceId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> ids(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::value).toList();
    }

    private List<Value> one(String statement, Map<String, Object> parameters) {
        return transactions.read(() -> List.copyOf(graph.query(statement)
                .bindAll(parameters)
                .fetchAs(Value.class)
                .mappedBy((types, row) -> row.get("answer"))
                .all()));
    }
}
