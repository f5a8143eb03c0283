package org.intreccio.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class ImportFoldersTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"..", "../..", "/etc", ".", "", "a/../..", "absent"})
    void opensNothingOutsideTheRoot(String name) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> folders().path(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.csv", "a/b.csv", ".csv", "x.csv.exe", "x\u0000.csv", "C:\\x.csv"})
    void takesNoFileWhoseNameLeadsElsewhere(String name) {
        var folders = folders();
        var upload = folders.newUpload();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> folders.receive(upload, name, new ByteArrayInputStream(new byte[1])));
    }

    @Test
    void keepsNothingOfAFileThatIsTooLarge() throws IOException {
        var folders = folders();
        var upload = folders.newUpload();
        folders.receive(upload, "fits.csv", new ByteArrayInputStream(new byte[1024]));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> folders.receive(upload, "large.csv", new ByteArrayInputStream(new byte[1025])));
        assertThat(root.resolve(upload))
                .isDirectoryContaining("glob:**fits.csv")
                .isDirectoryNotContaining("glob:**large.csv");
    }

    @Test
    void listsOnlyFoldersThatHoldCsv() throws IOException {
        Files.createDirectories(root.resolve("empty"));
        Files.createDirectories(root.resolve("full"));
        Files.writeString(root.resolve("full").resolve("A.CSV"), "x");
        assertThat(folders().names()).containsExactly("full");
    }

    @Test
    void writesRejectedRowsThatASpreadsheetDoesNotObey() {
        var csv = new RejectsCsv(Texts.of(List.of("importing")))
                .write(
                        List.of(new ImportReject("x.csv", 7, "kind", RejectReason.UNKNOWN_KIND, "=HYPERLINK(\"x\")")),
                        Locale.ENGLISH);
        assertThat(csv)
                .contains(
                        "\"x.csv\",\"7\",\"kind\",\"Unknown kind of organisation: =HYPERLINK(\"\"x\"\")\",\"'=HYPERLINK(\"\"x\"\")\"");
    }

    private ImportFolders folders() {
        return new ImportFolders(new ImportProperties(root, 1_000, DataSize.ofBytes(1024)), Clock.systemUTC());
    }
}
