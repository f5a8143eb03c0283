package org.intreccio.credentials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals secrets that the graph must give back, unlike a password's: a copy of the graph alone, such as a backup, opens no second
 * factor. AES-256 in GCM; the key stands beside the graph and not in it.
 */
@Component
class Vault {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG = 128;

    private final CredentialProperties properties;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable SecretKey key;

    Vault(CredentialProperties properties) {
        this.properties = properties;
    }

    /** Seals the secret for this owner; for another it opens nothing. */
    String seal(byte[] secret, String owner) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner, secret);
        var both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    /** @throws IllegalStateException when it was sealed for somebody else or with another key */
    byte[] open(String sealed, String owner) {
        var both = Base64.getDecoder().decode(sealed);
        return cipher(
                Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE), owner, Arrays.copyOfRange(both, NONCE, both.length));
    }

    private byte[] cipher(int mode, byte[] nonce, String owner, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The secret of a second factor cannot be read: is intreccio.credentials.key (or its file) the one it was sealed with?",
                    e);
        }
    }

    private synchronized SecretKey key() {
        var known = key;
        if (known == null) {
            var text = properties.key().isBlank() ? ofFile(properties.keyFile()) : properties.key();
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length != KEY) {
                throw new IllegalStateException("intreccio.credentials.key must be 32 bytes in Base64");
            }
            known = new SecretKeySpec(bytes, "AES");
            key = known;
        }
        return known;
    }

    private String ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path file) throws IOException {
        var bytes = new byte[KEY];
        random.nextBytes(bytes);
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var half = Files.createTempFile(folder, "credentials", ".part", onlyOurs(file));
        Files.writeString(half, Base64.getEncoder().encodeToString(bytes) + "\n");
        try {
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // Its key is as good.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(half, file);
        }
        Files.deleteIfExists(half);
    }

    private static FileAttribute<?>[] onlyOurs(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
