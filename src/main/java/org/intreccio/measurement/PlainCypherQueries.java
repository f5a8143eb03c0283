package org.intreccio.measurement;

import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What one would write without a recommendation room: partners of partners, counted by the database. */
@Lazy
@Repository
class PlainCypherQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    PlainCypherQueries(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    record Known(ActorId id, String name) {}

    List<Known> actorsWithProjects() {
        return transactions.read(() -> graph
                .query("""
                        MATCH (a:Actor)
                        WHERE EXISTS { (a)-[:TOOK_PART_IN]->() }
                        RETURN a.id AS id, coalesce(a.name, a.id) AS name
                        ORDER BY id
                        """)
                .fetchAs(Known.class)
                .mappedBy((types, r) -> new Known(
                        new ActorId(r.get("id").asString()), r.get("name").asString()))
                .all()
                .stream()
                .toList());
    }

    /** The ten actors that share most partners with this one and have not worked with it. */
    List<String> twoHops(ActorId actor) {
        return transactions.read(() -> graph
                .query("""
                        MATCH (me:Actor {id: $id})-[:TOOK_PART_IN]->(:Project)<-[:TOOK_PART_IN]-(partner:Actor)
                        WITH me, collect(DISTINCT partner) AS partners
                        UNWIND partners AS partner
                        MATCH (partner)-[:TOOK_PART_IN]->(:Project)<-[:TOOK_PART_IN]-(other:Actor)
                        WHERE other <> me AND NOT other IN partners
                        RETURN other.id AS id, count(DISTINCT partner) AS shared
                        ORDER BY shared DESC, id
                        LIMIT 10
                        """)
                .bind(actor.value())
                .to("id")
                .fetchAs(String.class)
                .mappedBy((types, r) -> r.get("id").asString())
                .all()
                .stream()
                .toList());
    }
}
