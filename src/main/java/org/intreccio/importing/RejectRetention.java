package org.intreccio.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.Retention;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Rows that a load rejected hold what stood in somebody's file; half a year on, nobody mends it any more. */
@Component
class RejectRetention implements Retention {

    private final Neo4jClient graph;
    private final Transactions transactions;

    RejectRetention(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "import-rejects";
    }

    @Override
    public String key() {
        return "importing.retention";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(180);
    }

    @Override
    public long count(Instant before) {
        return transactions.read(() -> graph.query("""
                        MATCH (r:ImportReject)-[:REJECTED_IN]->(run:ImportRun)
                        WHERE run.updatedAt < $before
                        RETURN count(r)
                        """)
                .bind(before.atZone(ZoneOffset.UTC))
                .to("before")
                .fetchAs(Long.class)
                .one()
                .orElse(0L));
    }

    @Override
    public long forget(Instant before, int most) {
        return graph.query("""
                        MATCH (r:ImportReject)-[:REJECTED_IN]->(run:ImportRun)
                        WHERE run.updatedAt < $before
                        WITH r LIMIT $most
                        DETACH DELETE r
                        RETURN count(*)
                        """)
                .bindAll(Map.of("before", before.atZone(ZoneOffset.UTC), "most", most))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }
}
