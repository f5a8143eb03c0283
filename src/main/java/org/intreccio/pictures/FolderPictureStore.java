package org.intreccio.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Keeps pictures in a folder. Portals on several machines share it, or each shows only what was uploaded to it. */
@Component
class FolderPictureStore implements PictureStore {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(?:png|jpg)");

    private static final Pattern PARTIAL = Pattern.compile("new-\\d+\\.part");

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    FolderPictureStore(PictureProperties properties) {
        this.folder = properties.folder();
    }

    @Override
    public String keep(Picture picture) throws IOException {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var name = HexFormat.of().formatHex(bytes) + "." + picture.ending();
        Files.createDirectories(folder);
        var partial = Files.createTempFile(folder, "new-", ".part");
        Files.write(partial, picture.content());
        Files.move(partial, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        return name;
    }

    /** Only names that this store gave lead to a file. */
    @Override
    public Optional<Kept> find(String name) {
        var file = NAME.matcher(name).matches() ? folder.resolve(name) : null;
        return file != null && Files.exists(file) ? Optional.of(new KeptFile(file)) : Optional.empty();
    }

    @Override
    public void forget(String name) throws IOException {
        if (NAME.matcher(name).matches() || PARTIAL.matcher(name).matches()) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    @Override
    public List<String> before(Instant then) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> modified(file).isBefore(then))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches()
                            || PARTIAL.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** One that is deleted meanwhile is not asked for any more. */
    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private record KeptFile(Path file) implements Kept {

        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public String type() {
            return file.toString().endsWith(".png") ? "image/png" : "image/jpeg";
        }

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
