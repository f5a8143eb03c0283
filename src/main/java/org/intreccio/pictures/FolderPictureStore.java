package org.intreccio.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Keeps pictures in a folder. Portals on several machines share it, or each shows only what was uploaded to it. */
@Component
class FolderPictureStore implements PictureStore {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(?:png|jpg)");

    private final Path folder;

    FolderPictureStore(PictureProperties properties) {
        this.folder = properties.folder();
    }

    @Override
    public String keep(Picture picture) throws IOException {
        var name = hash(picture.content()) + "." + picture.ending();
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            var partial = Files.createTempFile(folder, "new-", ".part");
            Files.write(partial, picture.content());
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return name;
    }

    /** Only names that this store gave lead to a file. */
    @Override
    public Optional<Kept> find(String name) {
        var file = NAME.matcher(name).matches() ? folder.resolve(name) : null;
        return file != null && Files.exists(file) ? Optional.of(new KeptFile(file)) : Optional.empty();
    }

    private record KeptFile(Path file) implements Kept {

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

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
