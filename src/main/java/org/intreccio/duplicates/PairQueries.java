package org.intreccio.duplicates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.OrganisationTraits;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps {@code (:Actor)-[:MAYBE_SAME {state, score, reasons, since, scan}]->(:Actor)}, one a pair; told apart, it stays and says so. */
@Repository
class PairQueries {

    private static final String ORGANISATIONS = Cypher.named("duplicates/organisations");
    private static final String PAIRS = Cypher.named("duplicates/suspected-pairs");
    private static final int PAGE = 5_000;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    PairQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Every organisation, what it shows to nobody included: stewards alone see the answer. */
    List<Suspicion.Known> organisations() {
        var all = new ArrayList<Suspicion.Known>();
        for (var page = after("");
                !page.isEmpty();
                page = after(all.getLast().id().value())) {
            all.addAll(page);
        }
        return all;
    }

    private List<Suspicion.Known> after(String id) {
        return transactions.read(() -> List.copyOf(graph.query(ORGANISATIONS)
                .bindAll(Map.of("after", id, "limit", PAGE))
                .fetchAs(Suspicion.Known.class)
                .mappedBy((types, row) -> new Suspicion.Known(
                        new ActorId(row.get("id").asString()),
                        OrganisationTraits.of(
                                row.get("name").asString(""),
                                row.get("website").asString(""),
                                row.get("vatNumber").asString(""),
                                row.get("taxCode").asString(""),
                                row.get("places").asList(Value::asString))))
                .all()));
    }

    /** Writes what this scan found; what an earlier one found and this one did not is no longer suspected. */
    void write(List<Suspicion.Pair> pairs, String scan) {
        var rows = pairs.stream()
                .map(p -> Map.of(
                        "one", p.one().value(),
                        "other", p.other().value(),
                        "score", p.likeness().score(),
                        "reasons",
                                p.likeness().reasons().stream()
                                        .map(r -> r.code())
                                        .toList()))
                .toList();
        transactions.writing(() -> {
            graph.query("""
                    UNWIND $rows AS row
                    MATCH (one:Actor {id: row.one}), (other:Actor {id: row.other})
                    MERGE (one)-[s:MAYBE_SAME]-(other)
                    ON CREATE SET s.state = 'suspected', s.since = $now
                    SET s.score = row.score, s.reasons = row.reasons, s.scan = $scan
                    """)
                    .bindAll(Map.of(
                            "rows", rows, "scan", scan, "now", clock.instant().atZone(ZoneOffset.UTC)))
                    .run();
            graph.query("MATCH ()-[s:MAYBE_SAME {state: 'suspected'}]->() WHERE coalesce(s.scan, '') <> $scan DELETE s")
                    .bind(scan)
                    .to("scan")
                    .run();
        });
    }

    List<SuspectedPair> suspected(int most) {
        return transactions.read(() -> List.copyOf(graph.query(PAIRS)
                .bindAll(Map.of("most", most, "today", LocalDate.now(clock)))
                .fetchAs(SuspectedPair.class)
                .mappedBy((types, row) -> new SuspectedPair(
                        side(row.get("one")),
                        side(row.get("other")),
                        row.get("score").asDouble(0),
                        row.get("reasons").asList(Value::asString)))
                .all()));
    }

    private static SuspectedPair.Side side(Value side) {
        return new SuspectedPair.Side(
                new ActorId(side.get("id").asString()),
                ActorKind.of(side.get("kind").asString("")).orElse(ActorKind.ASSOCIATION),
                side.get("name").asString(""),
                side.get("place").asString(""),
                side.get("website").asString(""),
                side.get("vatNumber").asString(""),
                side.get("taxCode").asString(""),
                side.get("source").asString(""),
                side.get("externalId").asString(""),
                side.get("collaborations").asLong(0),
                side.get("people").asLong(0),
                side.get("speakers").asList(Value::asString));
    }

    long count() {
        return transactions.read(() -> graph.query("MATCH ()-[s:MAYBE_SAME {state: 'suspected'}]->() RETURN count(s)")
                .fetchAs(Long.class)
                .one()
                .orElse(0L));
    }

    /** Remembers that they are two; false where one of them is not there. */
    boolean tellApart(ActorId one, ActorId other) {
        return graph.query("""
                        MATCH (one:Actor {id: $one}), (other:Actor {id: $other})
                        MERGE (one)-[s:MAYBE_SAME]-(other)
                        SET s.state = 'apart', s.decidedAt = $now
                        RETURN true AS told
                        """)
                .bindAll(Map.of(
                        "one",
                        one.value(),
                        "other",
                        other.value(),
                        "now",
                        clock.instant().atZone(ZoneOffset.UTC)))
                .fetchAs(Boolean.class)
                .one()
                .isPresent();
    }
}
