package org.intreccio.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * One recognised file of a folder.
 *
 * @param rows records that it seems to have, by counting line ends outside quotes
 */
record SourceFile(SourceKind kind, Path path, char separator, CsvHeader header, long rows) {

    /** Looks at the first line only, then counts; empty when the columns are not those of a file we read. */
    static Optional<SourceFile> recognise(Path path) throws IOException {
        try (var lines = new CsvLines(Files.newInputStream(path), CsvLimits.USUAL.line())) {
            var first = lines.next();
            if (first == null || first.flaw() != CsvLines.Flaw.NONE) {
                return Optional.empty();
            }
            var separator = separator(first.text());
            var splitter = new CsvSplitter(separator);
            if (splitter.line(first.text()) != CsvSplitter.State.COMPLETE) {
                return Optional.empty();
            }
            var header = new CsvHeader(splitter.cells());
            return SourceKind.of(header).map(kind -> new SourceFile(kind, path, separator, header, 0));
        }
    }

    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }

    /** Feeds the whole file to the digest and counts its records on the way. */
    SourceFile counted(MessageDigest digest) throws IOException {
        long ends = 0;
        boolean quoted = false;
        byte last = '\n';
        var buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                for (int i = 0; i < n; i++) {
                    quoted ^= buffer[i] == '"';
                    ends += buffer[i] == '\n' && !quoted ? 1 : 0;
                }
                last = buffer[n - 1];
            }
        }
        return new SourceFile(kind, path, separator, header, Math.max(0, ends + (last == '\n' ? 0 : 1) - 1));
    }

    /** Opens it behind its header. */
    CsvRecords open() throws IOException {
        var records = new CsvRecords(
                new CsvLines(Files.newInputStream(path), CsvLimits.USUAL.line()), separator, CsvLimits.USUAL);
        records.next();
        return records;
    }

    String name() {
        return String.valueOf(path.getFileName());
    }
}
