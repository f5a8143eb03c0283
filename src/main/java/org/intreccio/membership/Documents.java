package org.intreccio.membership;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the files shown as evidence, one a claim, named by the claim and readable by the portal's own system user alone.
 *
 * <p>A file is written before its claim: after a crash there may be a file without claim, which {@link #sweep} removes, but never a
 * claim without its file.
 */
@Component
class Documents {

    private static final Logger log = LoggerFactory.getLogger(Documents.class);
    /** Younger files may belong to a claim that is just being written. */
    private static final Duration SETTLED = Duration.ofHours(1);

    private final Path folder;
    private final long largest;
    private final Clock clock;

    Documents(MembershipProperties properties, Clock clock) {
        this.folder = properties.documents();
        this.largest = properties.largestDocument();
        this.clock = clock;
    }

    /**
     * Checks and keeps a file.
     *
     * @throws org.intreccio.kernel.InvalidValue on the field {@code document}, with the reason, when it is not fit to be kept
     */
    Claim.Document keep(ClaimId claim, String name, byte[] content) {
        var checked = DocumentCheck.of(name, content, largest);
        var bytes = checked.content();
        try {
            Files.createDirectories(folder);
            var half = folder.resolve(claim + ".part");
            Files.deleteIfExists(half);
            Files.createFile(half, permissions());
            Files.write(half, bytes);
            Files.move(half, folder.resolve(claim.value()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Claim.Document(checked.name(), checked.type(), bytes.length, hash(bytes));
    }

    /** Reads no more than tells that it is too large. */
    byte[] read(InputStream file) throws IOException {
        return file.readNBytes(Math.toIntExact(largest + 1));
    }

    boolean has(ClaimId claim) {
        return Files.exists(folder.resolve(claim.value()));
    }

    Optional<byte[]> read(ClaimId claim) {
        try {
            var file = folder.resolve(claim.value());
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the files of all other claims. */
    void sweep(Set<String> needed) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var before = clock.instant().minus(SETTLED);
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (!needed.contains(file.getFileName().toString())
                        && modified(file).isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            log.warn("Evidence that is no longer needed could not be deleted; it will be tried again", e);
        }
    }

    private static Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
