package org.intreccio.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/**
 * Keeps what an actor or a project says of itself from everybody, where stewards decided so: summary, description, website. The
 * words are put aside and not marked, so that no page, search, export or recommendation has to know. Its managers may write anew.
 */
@Service
public class WithheldWords {

    private static final List<String> WORDS =
            List.of("summaryIt", "summaryEn", "descriptionIt", "descriptionEn", "website");

    private static final String WITHHOLD = statement(
            "NOT coalesce(x.withheld, false)", """
            x.withheld = true, x.version = coalesce(x.version, 0) + 1, %s
            SET %s
            """.formatted(each("x.withheld_%1$s = x.%1$s"), each("x.%1$s = null")));

    private static final String RESTORE = statement("x.withheld", """
            x.withheld = null, x.version = coalesce(x.version, 0) + 1, %s
            SET %s
            """.formatted(
                    each("x.%1$s = CASE WHEN coalesce(x.%1$s, '') = '' THEN x.withheld_%1$s ELSE x.%1$s END"),
                    each("x.withheld_%1$s = null")));

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;

    WithheldWords(Neo4jClient graph, Transactions transactions, Changes changes) {
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
    }

    private static String each(String assignment) {
        return WORDS.stream().map(assignment::formatted).collect(Collectors.joining(", "));
    }

    private static String statement(String condition, String assignments) {
        return """
                MATCH (x:%%s {id: $id})
                SET x.lock = coalesce(x.lock, 0) + 1
                WITH x
                WHERE %s
                SET %s""".formatted(condition, assignments);
    }

    /** Puts the words of the actor aside; without effect where they are. Joins a running transaction. */
    public void withhold(ActorId id) {
        run(WITHHOLD, "Actor", id.value());
    }

    /** Puts them back, but for those written anew meanwhile. Joins a running transaction. */
    public void restore(ActorId id) {
        run(RESTORE, "Actor", id.value());
    }

    /** The same for a project. */
    public void withhold(ProjectId id) {
        run(WITHHOLD, "Project", id.value());
    }

    /** The same for a project. */
    public void restore(ProjectId id) {
        run(RESTORE, "Project", id.value());
    }

    private void run(String statement, String label, String id) {
        transactions.writing(() -> {
            graph.query(statement.formatted(label)).bindAll(Map.of("id", id)).run();
            changes.note(label.equals("Actor") ? "actor" : "project", id);
        });
    }
}
