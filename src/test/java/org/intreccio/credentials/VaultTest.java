package org.intreccio.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    @TempDir
    Path folder;

    private Vault vault(String key, String file) {
        return new Vault(new CredentialProperties(
                Duration.ofHours(1), Duration.ofHours(1), 6, 60, key, folder.resolve(file), 5, 30));
    }

    @Test
    void opensWhatItSealedAlsoAfterARestart() throws IOException {
        var sealed = vault("", "a.key").seal(new byte[] {1, 2, 3}, "ada");
        assertThat(vault("", "a.key").open(sealed, "ada")).containsExactly(1, 2, 3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.key"))))
                .isEqualTo("rw-------");
        assertThat(vault("", "a.key").seal(new byte[] {1, 2, 3}, "ada")).isNotEqualTo(sealed);
    }

    @Test
    void opensNothingForSomebodyElseOrWithAnotherKey() {
        var sealed = vault("", "a.key").seal(new byte[] {1, 2, 3}, "ada");
        assertThatThrownBy(() -> vault("", "a.key").open(sealed, "bob")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault("", "b.key").open(sealed, "ada")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesTheKeyOfTheSettingAndMakesNoFile() {
        var key = Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(vault(key, "c.key").open(vault(key, "d.key").seal(new byte[] {7}, "ada"), "ada"))
                .containsExactly(7);
        assertThat(folder).isEmptyDirectory();
        assertThatThrownBy(() -> vault("c2hvcnQ=", "c.key").seal(new byte[] {7}, "ada"))
                .hasMessageContaining("32 bytes");
    }
}
