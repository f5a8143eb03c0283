package org.intreccio.taxonomy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Asks the graph about places. */
@Component
class PlaceQueries {

    private static final String BY_NAME = Cypher.named("taxonomy/places-by-name");

    private static final String CITIES = Cypher.named("taxonomy/bulk-cities");

    /** The place with the names around it, nearest first. */
    private static final String PLACE = """
            RETURN p {.*, within: COLLECT {
              MATCH path = (p)-[:PART_OF*1..5]->(around:Place)
              RETURN around.name ORDER BY length(path)
            }} AS place
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;

    PlaceQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    List<Place> find(List<PlaceId> ids) {
        var asked = ids.stream().map(PlaceId::value).toList();
        return read("UNWIND $ids AS id MATCH (p:Place {id: id}) " + PLACE, Map.of("ids", asked));
    }

    List<Place> search(PlaceSearch search, int limit) {
        return read(BY_NAME, Map.of("question", search.lucene(), "limit", limit));
    }

    List<Place> around(PlaceId id) {
        return read(
                "MATCH path = (:Place {id: $id})-[:PART_OF*1..6]->(p:Place) WITH p ORDER BY length(path) " + PLACE,
                Map.of("id", id.value()));
    }

    List<Place> inside(PlaceId id) {
        return read(
                "MATCH (p:Place)-[:PART_OF]->(:Place {id: $id}) WITH p ORDER BY p.name " + PLACE,
                Map.of("id", id.value()));
    }

    Set<PlaceId> within(PlaceId id) {
        return transactions.read(() -> graph
                .query("MATCH (p:Place)-[:PART_OF*0..6]->(:Place {id: $id}) RETURN DISTINCT p.id AS id")
                .bind(id.value())
                .to("id")
                .fetchAs(String.class)
                .all()
                .stream()
                .map(PlaceId::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    List<Place> ofKind(PlaceKind kind) {
        return read("""
                MATCH (p:Place {kind: $kind})
                RETURN p {.*, within: []} AS place
                ORDER BY coalesce(p.population, 0) DESC, p.id
                """, Map.of("kind", kind.code()));
    }

    void addCities(Collection<City> cities) {
        var rows = cities.stream().map(PlaceQueries::row).toList();
        transactions.writing(
                () -> graph.query(CITIES).bindAll(Map.of("rows", rows)).run());
    }

    private static Map<String, @Nullable Object> row(City city) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", city.id().value());
        row.put("country", city.country().value());
        row.put("name", city.name());
        row.put("lat", city.lat());
        row.put("lon", city.lon());
        return row;
    }

    private List<Place> read(String cypher, Map<String, Object> parameters) {
        return transactions.read(() -> List.copyOf(graph.query(cypher)
                .bindAll(parameters)
                .fetchAs(Place.class)
                .mappedBy((types, r) -> place(r))
                .all()));
    }

    private static Place place(Record row) {
        var p = row.get("place");
        return new Place(
                new PlaceId(p.get("id").asString()),
                PlaceKind.of(p.get("kind").asString()),
                p.get("name").asString(),
                p.get("nameIt").asString(null),
                p.get("nameEn").asString(null),
                String.join(", ", p.get("within").asList(Value::asString)),
                p.get("lat").isNull() ? null : p.get("lat").asDouble(),
                p.get("lon").isNull() ? null : p.get("lon").asDouble(),
                p.get("population").isNull() ? null : p.get("population").asInt());
    }
}
