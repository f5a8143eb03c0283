package org.intreccio.introductions.ways;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.network.NodeKind;
import org.intreccio.network.NodeRef;
import org.intreccio.network.SnapshotSettings;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Asks the graph what the image of the public network does not hold: kept ties, blocks, wishes, and who can be written to. */
@Repository
class ConnectionQueries {

    private static final String TIES = Cypher.named("introductions/private-ties");
    private static final String BARRED = Cypher.named("introductions/barred");
    private static final String REPRESENTED = Cypher.named("introductions/represented");
    private static final SnapshotSettings SETTINGS = SnapshotSettings.defaults();
    private static final double DAYS_A_YEAR = 365.25;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    ConnectionQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The ties of this actor that it alone may see, to others who show theirs. */
    List<PrivateTie> privateTies(ActorId actor) {
        var today = LocalDate.now(clock);
        return transactions.read(() -> List.copyOf(graph.query(TIES)
                .bindAll(Map.of("id", actor.value(), "today", today, "largest", SETTINGS.largestTeam()))
                .fetchAs(PrivateTie.class)
                .mappedBy((types, row) -> tie(row, today))
                .all()));
    }

    private static PrivateTie tie(Record row, LocalDate today) {
        var how = WarmPath.How.valueOf(row.get("how").asString());
        var other = row.get("other").asString();
        return switch (how) {
            case BELONG_TOGETHER -> new PrivateTie(other, how, Closeness.MEMBERSHIP, null);
            case WERE_INTRODUCED -> new PrivateTie(other, how, Closeness.INTRODUCTION, null);
            case WORKED_TOGETHER -> {
                var start = row.get("start").isNull() ? null : row.get("start").asLocalDate();
                double years = start == null
                        ? SETTINGS.tieYears()
                        : Math.max(0, today.toEpochDay() - start.toEpochDay()) / DAYS_A_YEAR;
                double size = Math.max(2, row.get("size").asInt());
                yield new PrivateTie(
                        other,
                        how,
                        Math.exp(-years / SETTINGS.tieYears()) / Math.sqrt(size - 1),
                        new NodeRef(
                                NodeKind.PROJECT,
                                row.get("project").asString(),
                                row.get("title").asString(),
                                start));
            }
        };
    }

    /**
     * Who never stands between these two.
     *
     * @param reader the id of the user who asks; empty for a guest
     */
    Set<String> barred(String reader, Collection<ActorId> ends) {
        return transactions.read(() -> Set.copyOf(graph.query(BARRED)
                .bindAll(Map.of(
                        "reader",
                        reader,
                        "ends",
                        ends.stream().map(ActorId::value).toList(),
                        "today",
                        LocalDate.now(clock)))
                .fetchAs(String.class)
                .all()));
    }

    /** Everybody for whom somebody could answer; costs as much as there are sign-ins. */
    Set<String> represented() {
        return transactions.read(() -> Set.copyOf(graph.query(REPRESENTED)
                .bind(LocalDate.now(clock))
                .to("today")
                .fetchAs(String.class)
                .all()));
    }
}
