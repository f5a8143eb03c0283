package org.intreccio.directory;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Takes actors, projects and what ties them in by the thousand.
 *
 * <p>Every row may come again and changes nothing then: nodes merge by id, ties by their two ends. Rows go in batches of 1,000,
 * one transaction each, or all in the caller's when it has one. A tie to what the graph does not hold is passed over, so bring
 * nodes before ties. What somebody edited in the portal stays as they left it: files never overwrite people. Single changes are
 * not noted; {@link #finish} tells all portals to read anew.
 */
@Component
public class BulkIntake {

    /** The kind under which the change feed tells that everything may have changed. */
    public static final String CHANGE = "bulk";

    private static final int BATCH = 1_000;

    private static final String ACTORS = Cypher.named("directory/bulk-actors");
    private static final String PROJECTS = Cypher.named("directory/bulk-projects");
    private static final String TOPICS = Cypher.named("directory/bulk-topics");
    private static final String PARTICIPATIONS = Cypher.named("directory/bulk-participations");
    private static final String VANISHED = Cypher.named("directory/bulk-vanished-participations");
    private static final String OFFERS = Cypher.named("directory/bulk-offers");
    private static final String SEEKS = Cypher.named("directory/bulk-seeks");
    private static final String MEMBERSHIPS = Cypher.named("directory/bulk-memberships");
    private static final String PERSONS = Cypher.named("directory/bulk-persons");
    private static final String SIZES = Cypher.named("directory/bulk-project-sizes");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;
    private final Clock clock;
    private final ForwardedActors forwarded;

    BulkIntake(
            Neo4jClient graph,
            Transactions transactions,
            Changes changes,
            Clock clock,
            ForwardedActors forwarded,
            Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
        this.forwarded = forwarded;
    }

    public void actors(List<BulkIntakeRow.Actor> rows) {
        write(ACTORS, rows);
    }

    public void projects(List<BulkIntakeRow.Project> rows) {
        write(PROJECTS, rows);
    }

    public void topics(List<BulkIntakeRow.Topic> rows) {
        write(TOPICS, rows);
    }

    public void participations(List<BulkIntakeRow.Participation> rows) {
        write(PARTICIPATIONS, rows);
    }

    /** Brings participations that a file says, marked with the run, so that {@link #dropVanished} knows them. */
    public void participations(List<BulkIntakeRow.Participation> rows, String run) {
        write(PARTICIPATIONS, rows, run);
    }

    /**
     * Deletes who took part in the projects of this run by an earlier file and is not named any more; what people said themselves
     * stays. One scan of all participations.
     *
     * @return how many went
     */
    public long dropVanished(String run) {
        long dropped = 0;
        int now;
        do {
            now = transactions.write(() -> graph.query(VANISHED)
                    .bindAll(Map.of("run", run, "limit", BATCH))
                    .fetchAs(Integer.class)
                    .one()
                    .orElse(0));
            dropped += now;
        } while (now == BATCH);
        return dropped;
    }

    public void offers(List<BulkIntakeRow.Exchange> rows) {
        write(OFFERS, rows);
    }

    public void seeks(List<BulkIntakeRow.Exchange> rows) {
        write(SEEKS, rows);
    }

    public void memberships(List<BulkIntakeRow.Membership> rows) {
        write(MEMBERSHIPS, rows);
    }

    /** Ties people to their sign-ins. */
    public void persons(List<BulkIntakeRow.Person> rows) {
        write(PERSONS, rows);
    }

    /** Counts who took part where no source said, and tells every portal that the whole directory may have changed. */
    public void finish(String run) {
        while (countSizes() == BATCH) {
            // The next thousand.
        }
        transactions.writing(() -> changes.note(CHANGE, run));
    }

    private int countSizes() {
        return transactions.write(() -> graph.query(SIZES)
                .bind(BATCH)
                .to("limit")
                .fetchAs(Integer.class)
                .one()
                .orElse(0));
    }

    private void write(String statement, List<? extends BulkIntakeRow> rows) {
        write(statement, rows, "");
    }

    private void write(String statement, List<? extends BulkIntakeRow> rows, String run) {
        rows.stream()
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> transactions.writing(() -> graph.query(statement)
                        .bindAll(Map.of(
                                "rows",
                                forwarded(batch),
                                "run",
                                run,
                                "now",
                                clock.instant().atZone(ZoneOffset.UTC)))
                        .run()));
    }

    /** What a file says of an organisation that was merged is said of the one that stayed; its row of its own is passed over. */
    private List<Map<String, @Nullable Object>> forwarded(List<? extends BulkIntakeRow> rows) {
        var to = forwarded.all();
        var forwarded = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : rows) {
            var parameters = new HashMap<>(row.parameters());
            if (row instanceof BulkIntakeRow.Actor actor
                    && to.containsKey(actor.id().value())) {
                continue;
            }
            for (var end : List.of("actor", "organisation")) {
                var id = parameters.get(end);
                if (id != null && to.containsKey(id.toString())) {
                    parameters.put(end, to.get(id.toString()));
                }
            }
            forwarded.add(parameters);
        }
        return forwarded;
    }
}
