package org.intreccio.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intreccio.kernel.InvalidValue;
import org.springframework.stereotype.Component;

/**
 * The folders on the server from which stewards may load: those right inside the root of the configuration, and those that
 * their uploads made there. Nothing outside the root can be named.
 */
@Component
public class ImportFolders {

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,80}\\.csv");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final ImportProperties properties;
    private final Clock clock;

    ImportFolders(ImportProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** The names of the folders that hold CSV files, sorted. */
    public List<String> names() {
        var root = properties.root();
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .filter(ImportFolders::holdsCsv)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsCsv(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f ->
                    String.valueOf(f.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Where the root lies, to tell a steward where to put folders. */
    public String root() {
        return properties.root().toAbsolutePath().normalize().toString();
    }

    /** Bytes that one uploaded file may have. */
    public long largestUpload() {
        return properties.largestUpload().toBytes();
    }

    /**
     * The folder of this name.
     *
     * @throws InvalidValue when it is none of {@link #names}
     */
    Path path(String name) {
        if (!names().contains(name)) {
            throw InvalidValue.of("folder", "importing.error.no-folder", name);
        }
        return properties.root().resolve(name);
    }

    /** Makes an empty folder for uploads and returns its name. */
    public String newUpload() {
        var name = "upload-" + STAMP.format(clock.instant().atZone(ZoneOffset.UTC)) + "-"
                + Long.toString(System.nanoTime() & 0xFFFF, 36);
        try {
            Files.createDirectories(properties.root().resolve(name));
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a file into an upload's folder, reading at most the allowed size.
     *
     * @throws InvalidValue when the file's name is not a plain {@code .csv} name, or it is too large; nothing is kept of it then
     */
    public void receive(String upload, String fileName, InputStream content) throws IOException {
        if (!FILE_NAME.matcher(fileName).matches()) {
            throw InvalidValue.of("file", "importing.error.file-name", fileName);
        }
        if (!upload.matches("upload-[a-z0-9-]+")) {
            throw InvalidValue.of("folder", "importing.error.no-folder", upload);
        }
        var target = properties.root().resolve(upload).resolve(fileName);
        long limit = properties.largestUpload().toBytes();
        long copied;
        try (var out = Files.newOutputStream(target)) {
            copied = new Bounded(content, limit).transferTo(out);
        }
        if (copied > limit) {
            Files.delete(target);
            throw InvalidValue.of("file", "importing.error.file-size", fileName, limit >> 20);
        }
    }

    /** Ends one byte after the limit. */
    private static final class Bounded extends java.io.FilterInputStream {

        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            this.left = limit + 1;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = super.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(0, n);
            return n;
        }
    }
}
