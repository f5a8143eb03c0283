package org.intreccio.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intreccio.directory.BulkIntake;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.taxonomy.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the organisations, projects and participations of a folder into the graph: CORDIS as published, or plain CSV.
 *
 * <p>The folder's form is recognised by the columns of its files. Broken rows stay out, each with its line and reason, and the
 * rest goes on. Loading a folder again continues a run that was cut short, and changes nothing after one that was completed.
 */
@Component
public class Importer {

    private static final Logger log = LoggerFactory.getLogger(Importer.class);

    private final ImportProperties properties;
    private final ImportRunQueries runs;
    private final Places places;
    private final BulkIntake intake;
    private final Transactions transactions;
    private final Clock clock;

    Importer(
            ImportProperties properties,
            ImportRunQueries runs,
            Places places,
            BulkIntake intake,
            Transactions transactions,
            Clock clock) {
        this.properties = properties;
        this.runs = runs;
        this.places = places;
        this.intake = intake;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Refuses a folder that could not be loaded; reads its files once through.
     *
     * @throws InvalidValue naming {@code folder} when it holds nothing that can be read
     */
    public static void check(Path folder) {
        SourceFolder.open(folder.toAbsolutePath().normalize());
    }

    /**
     * Loads the folder and returns how the run stands at its end.
     *
     * <p>Several thousand rows a second. What {@code progress} throws, or an interrupted thread, stops the run between two
     * batches, to be resumed.
     *
     * @throws InvalidValue naming {@code folder} when it holds nothing that can be read
     * @throws org.intreccio.kernel.Conflict when another process has taken the same run over
     */
    public ImportRun load(Path folder, ImportOptions options, Progress progress) {
        var source = SourceFolder.open(folder.toAbsolutePath().normalize());
        var owner = UUID.randomUUID().toString();
        var run = runs.begin(source, options, owner);
        if (run.state() == ImportState.COMPLETE) {
            log.info("{} was loaded before and has not changed", source.path());
            return run;
        }
        log.info("Loading {} ({}); not read: {}", source.path(), source.format(), source.ignored());
        try {
            load(source, options, run, owner, progress);
            runs.end(run, owner, ImportState.COMPLETE);
        } catch (IOException e) {
            runs.end(run, owner, ImportState.INTERRUPTED);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            runs.end(run, owner, ImportState.INTERRUPTED);
            throw e;
        }
        return runs.find(run.id()).orElseThrow();
    }

    private void load(SourceFolder source, ImportOptions options, ImportRun run, String owner, Progress progress)
            throws IOException {
        var steps = SourceStep.of(source, places.gazetteer(), options);
        new ImportLoad(run, owner, steps, properties.batchSize(), places, intake, runs, transactions, progress, clock)
                .go();
    }

    /** The latest runs, the newest first. */
    public List<ImportRun> runs(int limit) {
        return runs.latest(limit);
    }

    public Optional<ImportRun> run(String id) {
        return runs.find(id);
    }

    /** The rows of a run that did not come in, by file and line: the first thousand; the run's counts say how many there were. */
    public List<ImportReject> rejects(String run) {
        return runs.rejects(run);
    }
}
