package org.intreccio.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file that ships with the portal, {@code graph-seed/<path>} on the classpath: RFC 4180, one header line, UTF-8.
 *
 * <p>Strict: these files are ours, so a broken one is a broken build.
 */
public record SeedFile(String path, String text) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    /**
     * Reads the whole file, which may be some megabytes.
     *
     * @throws IllegalStateException when it is not on the classpath
     */
    public static SeedFile named(String path) {
        try (InputStream in = SeedFile.class.getResourceAsStream("/graph-seed/" + path)) {
            if (in == null) {
                throw new IllegalStateException("The portal was built without graph-seed/" + path);
            }
            return new SeedFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its lines in order; every one has as many cells as the header. */
    public List<SeedRow> rows() {
        try (var parser = FORMAT.parse(new StringReader(text))) {
            return parser.stream().map(this::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its lines as parameters of a statement: cells by column, null where empty, and each line's {@code position}. */
    public List<Map<String, @Nullable Object>> parameters() {
        var rows = rows();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).parameters(i))
                .toList();
    }

    private SeedRow row(CSVRecord line) {
        if (!line.isConsistent()) {
            throw new IllegalStateException(
                    "graph-seed/%s, record %d: %d cells".formatted(path, line.getRecordNumber(), line.size()));
        }
        return new SeedRow(line.toMap());
    }

    /** A fingerprint of several files together, to know whether they are in the graph already. */
    public static String checksum(List<SeedFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(file.path.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
