package org.intreccio.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intreccio.kernel.InvalidValue;

/**
 * A folder of files, recognised by their columns.
 *
 * @param ignored names of files that say nothing to us
 * @param checksum of the content of the recognised files
 */
record SourceFolder(
        Path path, SourceFormat format, Map<SourceKind, SourceFile> files, List<String> ignored, String checksum) {

    private static final Map<SourceFormat, Set<SourceKind>> NEEDED = Map.of(
            SourceFormat.CORDIS, Set.of(SourceKind.CORDIS_ORGANISATIONS, SourceKind.CORDIS_PROJECTS),
            SourceFormat.CSV,
                    Set.of(SourceKind.CSV_ORGANISATIONS, SourceKind.CSV_PROJECTS, SourceKind.CSV_PARTICIPATIONS));

    /**
     * Recognises what is in the folder and reads it once through for its checksum, 300 MB a second or so.
     *
     * @throws InvalidValue naming {@code folder} when it cannot be read, holds no form that we know, or holds a file twice
     */
    static SourceFolder open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw InvalidValue.of("folder", "importing.error.no-folder", folder);
        }
        try {
            return recognise(folder);
        } catch (IOException | UncheckedIOException e) {
            throw InvalidValue.of("folder", "importing.error.unreadable", folder);
        }
    }

    private static SourceFolder recognise(Path folder) throws IOException {
        var known = new EnumMap<SourceKind, SourceFile>(SourceKind.class);
        var ignored = new ArrayList<String>();
        for (var path : csvFiles(folder)) {
            var file = SourceFile.recognise(path);
            if (file.isEmpty()) {
                ignored.add(String.valueOf(path.getFileName()));
            } else {
                var twin = known.put(file.get().kind(), file.get());
                if (twin != null) {
                    throw InvalidValue.of(
                            "folder",
                            "importing.error.twice",
                            twin.name(),
                            file.get().name());
                }
            }
        }
        var format = format(known.keySet())
                .orElseThrow(() -> InvalidValue.of("folder", "importing.error.unrecognised", folder));
        known.values().stream().filter(f -> f.kind().format() != format).forEach(f -> ignored.add(f.name()));
        known.keySet().removeIf(kind -> kind.format() != format);
        var digest = digest();
        for (var kind : List.copyOf(known.keySet())) {
            digest.update(kind.name().getBytes(StandardCharsets.UTF_8));
            known.computeIfPresent(kind, (k, file) -> counted(file, digest));
        }
        return new SourceFolder(
                folder, format, known, List.copyOf(ignored), HexFormat.of().formatHex(digest.digest()));
    }

    private static SourceFile counted(SourceFile file, MessageDigest digest) {
        try {
            return file.counted(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> csvFiles(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(p -> String.valueOf(p.getFileName())
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<SourceFormat> format(Set<SourceKind> kinds) {
        return List.of(SourceFormat.values()).stream()
                .filter(format -> kinds.containsAll(NEEDED.getOrDefault(format, Set.of())))
                .findFirst();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Optional<SourceFile> file(SourceKind kind) {
        return Optional.ofNullable(files.get(kind));
    }

    /** Which run this folder is with these options: the same content is the same run, wherever it lies. */
    String runId(ImportOptions options) {
        var digest = digest();
        digest.update((checksum + "/" + options.cutoff() + "/" + RowReader.READING).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest()).substring(0, 24);
    }
}
