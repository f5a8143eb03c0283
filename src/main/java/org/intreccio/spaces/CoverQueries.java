package org.intreccio.spaces;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.pictures.PictureUse;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Says which pictures stand at the head of a space. */
@Repository
class CoverQueries implements PictureUse {

    private final Neo4jClient graph;
    private final Transactions transactions;

    CoverQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public Set<String> shown(Collection<String> names) {
        return names.isEmpty()
                ? Set.of()
                : transactions.read(() ->
                        new HashSet<>(graph.query("MATCH (s:Space) WHERE s.cover IN $names RETURN DISTINCT s.cover")
                                .bindAll(Map.of("names", List.copyOf(names)))
                                .fetchAs(String.class)
                                .all()));
    }
}
