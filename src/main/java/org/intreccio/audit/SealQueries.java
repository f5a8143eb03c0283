package org.intreccio.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Adds and reads {@code :AuditSeal}. */
@Repository
class SealQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    SealQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    Optional<AuditSeal> last() {
        return read("MATCH (s:AuditSeal) RETURN s ORDER BY s.number DESC LIMIT 1", Map.of()).stream()
                .findFirst();
    }

    /** The seals after the one of this number, in order; at most so many. */
    List<AuditSeal> after(long number, int most) {
        return read(
                "MATCH (s:AuditSeal) WHERE s.number > $number RETURN s ORDER BY s.number LIMIT $most",
                Map.of("number", number, "most", most));
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when there is a seal of this number */
    void create(AuditSeal seal) {
        graph.query("CREATE (:AuditSeal {number: $number, upTo: $upTo, count: $count, hash: $hash})")
                .bindAll(Map.of(
                        "number", seal.number(),
                        "upTo", seal.upTo().atZone(ZoneOffset.UTC),
                        "count", seal.count(),
                        "hash", seal.hash()))
                .run();
    }

    private List<AuditSeal> read(String statement, Map<String, Object> parameters) {
        return transactions.read(() -> List.copyOf(graph.query(statement)
                .bindAll(parameters)
                .fetchAs(AuditSeal.class)
                .mappedBy((types, row) -> new AuditSeal(
                        row.get("s").get("number").asLong(),
                        row.get("s").get("upTo").asZonedDateTime().toInstant(),
                        row.get("s").get("count").asInt(),
                        row.get("s").get("hash").asString()))
                .all()));
    }
}
