package org.intreccio.importing;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.DomainException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads folders in the background for stewards, one at a time; whoever began it may leave the page. */
@Component
public class ImportJobs {

    private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);
    private static final long PATIENCE = 10_000;

    private final Importer importer;
    private final ImportFolders folders;
    private final CurrentUser currentUser;
    private final AtomicReference<@Nullable ImportJob> latest = new AtomicReference<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private volatile @Nullable Thread worker;

    ImportJobs(Importer importer, ImportFolders folders, CurrentUser currentUser) {
        this.importer = importer;
        this.folders = folders;
        this.currentUser = currentUser;
    }

    /**
     * Begins to load the folder of this name and returns at once.
     *
     * @throws org.intreccio.kernel.Refused when the person here is no steward
     * @throws Conflict while another load goes on
     */
    public synchronized void start(String folder, ImportOptions options) {
        currentUser.require(Role.STEWARD);
        var path = folders.path(folder);
        if (current().filter(ImportJob::going).isPresent()) {
            throw Conflict.of("importing.error.busy");
        }
        var job = new ImportJob(folder, true, null, null, false);
        latest.set(job);
        stopping.set(false);
        worker = Thread.ofPlatform().name("import").daemon().start(() -> run(job, path, options));
    }

    private void run(ImportJob job, Path path, ImportOptions options) {
        var last = new AtomicReference<>(job);
        try {
            importer.load(path, options, report -> {
                last.set(job.moved(report));
                latest.set(last.get());
                if (stopping.get()) {
                    throw new Stopped();
                }
            });
            latest.set(last.get().ended(null, false));
        } catch (Stopped e) {
            latest.set(last.get().ended(null, false));
        } catch (DomainException e) {
            latest.set(last.get().ended(e, false));
        } catch (RuntimeException e) {
            log.error("The import of {} was cut short; the same folder resumes it", path, e);
            latest.set(last.get().ended(null, true));
        }
    }

    /** The load that goes on, or the last one since the portal started. */
    public Optional<ImportJob> current() {
        return Optional.ofNullable(latest.get());
    }

    /** Stops after the running batch; the same folder resumes it. */
    public void stop() {
        currentUser.require(Role.STEWARD);
        stopping.set(true);
    }

    /** Lets the running batch end before the graph closes. */
    @PreDestroy
    void close() throws InterruptedException {
        stopping.set(true);
        var running = worker;
        if (running != null) {
            running.join(PATIENCE);
        }
    }

    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
