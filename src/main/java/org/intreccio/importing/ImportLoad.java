package org.intreccio.importing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intreccio.directory.BulkIntake;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.taxonomy.Places;

/**
 * One try at one run: goes through the files and writes batch after batch, each with the position it reached in the same
 * transaction, so that a cut between two instructions loses and doubles nothing.
 *
 * <p>A resumed try reads the rows before its position again, quickly, to know their ids, and writes nothing of them.
 */
final class ImportLoad {

    /** More rejected rows than these are counted only. */
    static final int KEPT_REJECTS = 1_000;

    private final ImportRun run;
    private final String owner;
    private final List<SourceStep> steps;
    private final int batchSize;
    private final Places places;
    private final BulkIntake intake;
    private final ImportRunQueries runs;
    private final Transactions transactions;
    private final Progress progress;
    private final Clock clock;
    private final Instant began;
    private final long total;

    private ImportCounts counts;
    private long read;
    private long written;

    ImportLoad(
            ImportRun run,
            String owner,
            List<SourceStep> steps,
            int batchSize,
            Places places,
            BulkIntake intake,
            ImportRunQueries runs,
            Transactions transactions,
            Progress progress,
            Clock clock) {
        this.run = run;
        this.owner = owner;
        this.steps = steps;
        this.batchSize = batchSize;
        this.places = places;
        this.intake = intake;
        this.runs = runs;
        this.transactions = transactions;
        this.progress = progress;
        this.clock = clock;
        this.began = clock.instant();
        this.counts = run.counts();
        this.total = steps.stream().mapToLong(s -> s.file().rows()).sum();
    }

    void go() throws IOException {
        for (var step : steps) {
            go(step);
        }
        dropVanished();
        intake.finish(run.id());
        report(ImportPhase.FINISHING);
    }

    /** Rerun after a cut it counts what is left to go, so the sum of both tries is noted. */
    private void dropVanished() {
        long gone = counts.vanished() + intake.dropVanished(run.id());
        counts = counts.withVanished(gone);
        transactions.writing(() -> {
            if (!runs.advance(run, owner, ImportPhase.FINISHING, 0, counts)) {
                throw Conflict.of("importing.error.taken-over");
            }
        });
    }

    private void go(SourceStep step) throws IOException {
        long behind = behind(step.phase());
        try (var records = step.file().open()) {
            var batch = new ImportBatch();
            long position = 0;
            for (var record = records.next(); record != null; record = records.next()) {
                take(step, record, batch);
                position++;
                if (position % batchSize == 0 || position == behind) {
                    if (position > behind) {
                        write(step.phase(), position, batch);
                    }
                    batch = new ImportBatch();
                }
            }
            if (position > behind && !batch.isEmpty()) {
                write(step.phase(), position, batch);
            }
            read += position;
        }
    }

    /** How many rows of the phase an earlier try has written; all of them when it was past the phase. */
    private long behind(ImportPhase phase) {
        int order = phase.compareTo(run.phase());
        return order < 0 ? Long.MAX_VALUE : order == 0 ? run.position() : 0;
    }

    private static void take(SourceStep step, CsvRecord record, ImportBatch batch) {
        try {
            if (record.rejection() != null) {
                throw record.rejection();
            }
            step.reader().read(new CsvRow(step.file().header(), record.cells()), batch);
        } catch (Rejection e) {
            batch.reject(new ImportReject(
                    step.file().name(), record.line(), e.column() == null ? "" : e.column(), e.reason(), e.detail()));
        } catch (InvalidValue e) {
            batch.reject(new ImportReject(
                    step.file().name(), record.line(), e.field().orElse(""), RejectReason.BAD_ID, ""));
        }
    }

    private void write(ImportPhase phase, long position, ImportBatch batch) {
        var next = counts.plus(batch.counts());
        var kept = batch.rejects().stream()
                .limit(Math.max(0, KEPT_REJECTS - counts.rejected()))
                .toList();
        transactions.writing(() -> {
            if (!runs.advance(run, owner, phase, position, next)) {
                throw Conflict.of("importing.error.taken-over");
            }
            batch.write(places, intake, run.id());
            runs.keep(run, kept);
        });
        counts = next;
        written += batch.counts().written();
        report(phase, position);
    }

    private void report(ImportPhase phase) {
        report(phase, 0);
    }

    private void report(ImportPhase phase, long position) {
        progress.moved(new ImportProgress(
                run.id(),
                phase,
                read + position,
                total,
                written,
                counts.rejected(),
                Duration.between(began, clock.instant())));
    }
}
