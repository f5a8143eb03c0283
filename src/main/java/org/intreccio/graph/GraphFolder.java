package org.intreccio.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The data folder and who holds it: one process at a time, by a file lock that dies with the process.
 *
 * <p>The holder writes down who it is and how to reach its graph, readable by its own system user only, so that commands
 * ({@code load}) can work on a running portal and a second portal can say who is in the way.
 */
final class GraphFolder implements AutoCloseable {

    private static final String LOCK = "portal.lock";
    private static final String HOLDER = "portal.properties";

    private final Path directory;
    private final FileChannel channel;
    private final FileLock lock;

    private GraphFolder(Path directory, FileChannel channel, FileLock lock) {
        this.directory = directory;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder, making it when it is not there.
     *
     * @throws GraphHeld when another living process has it
     */
    static GraphFolder hold(Path directory) {
        try {
            Files.createDirectories(directory);
            var channel =
                    FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new GraphHeld(directory, holder(directory).orElse(null));
            }
            return new GraphFolder(directory, channel, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + directory.toAbsolutePath() + " cannot be used", e);
        }
    }

    /** Who holds the folder now, when somebody does. */
    static Optional<Holder> living(Path directory) {
        if (!Files.exists(directory.resolve(LOCK))) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.WRITE)) {
            var lock = tryLock(channel);
            if (lock == null) {
                return holder(directory);
            }
            lock.release();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Holder holder) {
        var properties = new Properties();
        properties.setProperty("pid", Long.toString(holder.pid()));
        properties.setProperty("since", holder.since().toString());
        properties.setProperty("bolt", holder.bolt());
        properties.setProperty("secret", holder.secret());
        var file = directory.resolve(HOLDER);
        try {
            Files.deleteIfExists(file);
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } catch (UnsupportedOperationException noPosix) {
                Files.createFile(file);
            }
            try (var out = Files.newBufferedWriter(file)) {
                properties.store(out, "The running portal. Removed when it stops.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Holder> holder(Path directory) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(directory.resolve(HOLDER))) {
            properties.load(in);
            return Optional.of(new Holder(
                    Long.parseLong(properties.getProperty("pid", "0")),
                    Instant.parse(properties.getProperty("since", Instant.EPOCH.toString())),
                    properties.getProperty("bolt", ""),
                    properties.getProperty("secret", "")));
        } catch (IOException | RuntimeException stillStarting) {
            return Optional.empty();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(directory.resolve(HOLDER));
        lock.release();
        channel.close();
    }

    /** A running portal: its process, since when, and how its own commands reach its graph. */
    record Holder(long pid, Instant since, String bolt, String secret) {}
}
