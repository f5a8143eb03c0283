package org.intreccio.directory;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.TypedId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Knows where an organisation is found that turned out to be another one: {@code (:MergedActor {id})-[:MERGED_INTO]->(:Actor)}, over
 * several steps where that one was merged too. Addresses that were once given away stay good.
 */
@Component
public class ForwardedActors {

    private final Neo4jClient graph;
    private final Transactions transactions;

    ForwardedActors(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** The id under which it is found now; nothing where this id was never merged. Costs one look into an index. */
    public Optional<ActorId> find(String id) {
        return TypedId.SHAPE.matcher(id).matches()
                ? transactions.read(() -> graph.query(
                                "MATCH (:MergedActor {id: $id})-[:MERGED_INTO*1..20]->(a:Actor) RETURN a.id AS id LIMIT 1")
                        .bind(id)
                        .to("id")
                        .fetchAs(String.class)
                        .one()
                        .map(ActorId::new))
                : Optional.empty();
    }

    /** All of them, in the running transaction: few, so that an import may ask once for a thousand rows. */
    Map<String, String> all() {
        return graph
                .query("MATCH (m:MergedActor)-[:MERGED_INTO*1..20]->(a:Actor) RETURN m.id AS gone, a.id AS kept")
                .fetch()
                .all()
                .stream()
                .collect(Collectors.toMap(r -> String.valueOf(r.get("gone")), r -> String.valueOf(r.get("kept"))));
    }
}
