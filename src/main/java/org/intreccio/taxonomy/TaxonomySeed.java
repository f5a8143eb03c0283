package org.intreccio.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Brings the taxonomy that ships with the portal into the graph when it is not there, or when the files have changed.
 *
 * <p>Batches of 1,000 lines, each repeatable, the mark last: whatever was cut short is completed by the next start. Takes about
 * two seconds for 9,000 lines, none when the mark is there.
 */
@Component
@Order(TaxonomySeed.ORDER)
public class TaxonomySeed implements ApplicationRunner {

    /** When it runs at start-up; seeds that point at the taxonomy take a later place. */
    public static final int ORDER = 100;

    private static final Logger log = LoggerFactory.getLogger(TaxonomySeed.class);
    private static final String NAME = "taxonomy";
    private static final int BATCH = 1_000;

    /** In the order of loading: what is pointed at comes before what points. */
    static final List<String> FILES = List.of(
            "sdg_goals",
            "sdg_targets",
            "themes",
            "directions",
            "competences",
            "legal_forms",
            "countries",
            "regions",
            "provinces",
            "municipalities",
            "milan_districts");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final SeedMarks marks;
    private final Changes changes;
    private final Vocabulary vocabulary;

    TaxonomySeed(
            Neo4jClient graph, Transactions transactions, SeedMarks marks, Changes changes, Vocabulary vocabulary) {
        this.graph = graph;
        this.transactions = transactions;
        this.marks = marks;
        this.changes = changes;
        this.vocabulary = vocabulary;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        load();
    }

    /** Loads what is missing; quick and without effect when nothing is. */
    public synchronized void load() {
        var files = FILES.stream()
                .map(name -> SeedFile.named("taxonomy/" + name + ".csv"))
                .toList();
        // The statements count too: a new version of the portal may keep more of the same files.
        var checksum = SeedFile.checksum(files) + "/" + statements().hashCode();
        if (marks.holds(NAME, checksum)) {
            return;
        }
        var started = System.nanoTime();
        int lines = 0;
        for (int i = 0; i < files.size(); i++) {
            lines += load(statements().get(i), files.get(i));
        }
        transactions.writing(() -> changes.note(Vocabulary.CHANGE, NAME));
        vocabulary.forget();
        marks.set(NAME, checksum);
        log.info("Taxonomy loaded: {} lines in {} ms", lines, (System.nanoTime() - started) / 1_000_000);
    }

    private static List<String> statements() {
        return FILES.stream().map(name -> Cypher.named("taxonomy/seed-" + name)).toList();
    }

    private int load(String statement, SeedFile file) {
        var rows = file.parameters();
        rows.stream()
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> transactions.writing(() ->
                        graph.query(statement).bindAll(Map.of("rows", batch)).run()));
        log.info("Taxonomy: {} ({} lines)", file.path(), rows.size());
        return rows.size();
    }
}
