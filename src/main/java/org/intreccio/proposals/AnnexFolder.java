package org.intreccio.proposals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intreccio.kernel.Retention;
import org.springframework.stereotype.Component;

/**
 * Keeps annexes in a folder, readable by the portal's own system user alone. A file is written before the graph names it: after a crash
 * there may be one that belongs to nothing, which is let go of a day later, but never an annex without its file.
 */
@Component
class AnnexFolder implements Retention {

    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}(?:\\.part)?");

    private final Path folder;
    private final AnnexQueries annexes;

    AnnexFolder(ProposalProperties properties, AnnexQueries annexes) {
        this.folder = properties.folder();
        this.annexes = annexes;
    }

    void keep(String id, byte[] content) {
        try {
            Files.createDirectories(folder);
            var half = folder.resolve(id + ".part");
            Files.createFile(half, permissions());
            Files.write(half, content);
            Files.move(half, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<byte[]> read(String id) {
        try {
            var file = folder.resolve(id);
            return NAME.matcher(id).matches() && Files.exists(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "annexes";
    }

    @Override
    public String key() {
        return "proposals.retention";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(1);
    }

    @Override
    public long count(Instant before) {
        return orphans(before).size();
    }

    @Override
    public long forget(Instant before, int most) {
        var gone = orphans(before).stream().limit(most).toList();
        try {
            for (var file : gone) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone.size();
    }

    private List<Path> orphans(Instant before) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var old = files.filter(file ->
                            NAME.matcher(name(file)).matches() && modified(file).isBefore(before))
                    .sorted()
                    .toList();
            var known = annexes.known(old.stream().map(AnnexFolder::name).toList());
            return old.stream().filter(file -> !known.contains(name(file))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private FileAttribute<?>[] permissions() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
