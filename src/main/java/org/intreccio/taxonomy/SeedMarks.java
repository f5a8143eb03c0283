package org.intreccio.taxonomy;

import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Remembers which seeds are in the graph whole: {@code (:SeedMark {name, checksum})}, written after the last batch. A start
 * that was killed half-way finds no mark, runs the repeatable batches again and so completes them.
 */
@Component
public class SeedMarks {

    private final Neo4jClient graph;
    private final Transactions transactions;

    SeedMarks(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** Whether the seed of this name is in the graph with exactly this content. */
    public boolean holds(String name, String checksum) {
        return transactions.read(
                () -> graph.query("RETURN EXISTS { (:SeedMark {name: $name, checksum: $checksum}) } AS held")
                        .bind(name)
                        .to("name")
                        .bind(checksum)
                        .to("checksum")
                        .fetchAs(Boolean.class)
                        .one()
                        .orElse(false));
    }

    /** Writes down that it is in the graph whole. */
    public void set(String name, String checksum) {
        transactions.writing(() -> graph.query("MERGE (m:SeedMark {name: $name}) SET m.checksum = $checksum")
                .bind(name)
                .to("name")
                .bind(checksum)
                .to("checksum")
                .run());
    }
}
