package org.intreccio.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Prepares, in the background, a ZIP of all that the portal holds of a person: a JSON file for each room, and the files.
 *
 * <p>One goes on a person at a time. Its place in the queue stands in the graph: whoever asked may leave, and what a crash cut short
 * begins anew a minute later. Files stand in the data folder of the portal that made them, until they expire.
 */
@Service
public class DataExports {

    private static final Logger log = LoggerFactory.getLogger(DataExports.class);

    private final DataExportQueries exports;
    private final ErasureQueries people;
    private final List<PersonalData> rooms;
    private final ExportZip zip;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final AuditLog audit;
    private final PrivacyProperties properties;
    private final Clock clock;

    DataExports(
            DataExportQueries exports,
            ErasureQueries people,
            List<PersonalData> rooms,
            ExportZip zip,
            CurrentUser currentUser,
            Transactions transactions,
            AuditLog audit,
            PrivacyProperties properties,
            Clock clock) {
        this.exports = exports;
        this.people = people;
        this.rooms =
                rooms.stream().sorted(Comparator.comparing(PersonalData::room)).toList();
        this.zip = zip;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    /** Asks for the data of the person here; the same again while one is being prepared. */
    public DataExport ask() {
        var user = currentUser.require().id();
        return transactions.write(() -> {
            var export = exports.ask(UUID.randomUUID().toString(), user, clock.instant());
            audit.record(AuditNote.of("person.export-asked", "user", user.value()));
            return export;
        });
    }

    /** The newest one of the person here that goes on or can be fetched. */
    public Optional<DataExport> latest() {
        return exports.of(currentUser.require().id()).stream()
                .filter(e -> e.state() != DataExport.State.READY || ready(e))
                .findFirst();
    }

    /**
     * One of the person here.
     *
     * @throws NotFound when there is none of theirs by this id
     */
    public DataExport find(String id) {
        var user = currentUser.require().id();
        return exports.find(id).filter(e -> e.user().equals(user)).orElseThrow(() -> unknown(id));
    }

    /**
     * The file of one that is ready.
     *
     * @throws NotFound when it is not there, not ready, expired or somebody else's
     */
    public Path file(String id) {
        var export = find(id);
        var file = file(export);
        if (!ready(export) || !Files.exists(file)) {
            throw unknown(id);
        }
        return file;
    }

    private boolean ready(DataExport export) {
        var expires = export.expiresAt();
        return export.state() == DataExport.State.READY && expires != null && expires.isAfter(clock.instant());
    }

    private static NotFound unknown(String id) {
        return NotFound.of("privacy.error.export-unknown", id);
    }

    /** Prepares what waits. */
    @Scheduled(fixedDelayString = "${intreccio.privacy.poll:3s}", initialDelayString = "${intreccio.privacy.poll:3s}")
    void work() {
        for (var next = exports.take(clock.instant()); next.isPresent(); next = exports.take(clock.instant())) {
            prepare(next.get());
        }
    }

    private void prepare(DataExport export) {
        try {
            write(export);
            if (!exports.end(
                    export.id(), DataExport.State.READY, clock.instant().plus(properties.exports()))) {
                Files.deleteIfExists(file(export));
            }
        } catch (IOException | RuntimeException e) {
            log.error("The data of user {} could not be exported", export.user(), e);
            exports.end(export.id(), DataExport.State.FAILED, null);
        }
    }

    /** Under another name first, so that a file that can be fetched is always whole. */
    private void write(DataExport export) throws IOException {
        Files.createDirectories(properties.folder());
        var whole = file(export);
        var partial = whole.resolveSibling(export.id() + ".part");
        var person = people.person(export.user());
        try (var out = Files.newOutputStream(partial)) {
            zip.write(rooms, person, out, percent -> exports.beat(export.id(), percent, clock.instant()));
        }
        Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(DataExport export) {
        return properties.folder().resolve(export.id() + ".zip");
    }

    /** Removes files that expired, that nobody can fetch any more, or that a crash left. */
    @Scheduled(fixedDelayString = "1h", initialDelayString = "5m")
    void sweep() {
        var kept = new HashSet<>(exports.kept(clock.instant()));
        try (var files = Files.list(properties.folder())) {
            for (var file : files.toList()) {
                if (!kept.contains(file.getFileName().toString().replaceFirst("\\.(zip|part)$", ""))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException nothingYet) {
            log.debug("No export was ever made here", nothingYet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
