package org.intreccio.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/** Puts letters into a folder, one file each, readable by the portal's own system user alone: they carry links that open accounts. */
final class FolderCarrier implements Carrier {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    /** Stands in letters of the folder alone: no letter that leaves carries it. */
    static final String UNSEEN_BY = "X-Intreccio-Unseen-By";

    private final Path folder;
    private final Envelope envelope;
    private final Clock clock;

    FolderCarrier(Path folder, Envelope envelope, Clock clock) {
        this.folder = folder;
        this.envelope = envelope;
        this.clock = clock;
    }

    @Override
    public void carry(WrittenLetter letter) {
        var message = envelope.around(letter, new MimeMessage(Session.getInstance(new Properties())));
        var name = WHEN.format(clock.instant()) + "-" + letter.id();
        try {
            Files.createDirectories(folder);
            var half = folder.resolve(name + ".part");
            Files.deleteIfExists(half);
            Files.createFile(half, permissions());
            try (var out = Files.newOutputStream(half)) {
                write(message, letter, out);
            }
            Files.move(half, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(MimeMessage message, WrittenLetter letter, OutputStream out) throws IOException {
        try {
            if (!letter.unseenBy().isEmpty()) {
                message.setHeader(
                        UNSEEN_BY, MimeUtility.fold(UNSEEN_BY.length() + 2, String.join(" ", letter.unseenBy())));
            }
            message.writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
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
