package org.intreccio.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFormatTest {

    private static final Sheet SHEET = new Sheet(
            "graduatoria",
            List.of("title", "score", "day", "at", "note"),
            List.of(
                    Arrays.asList(
                            "=1+1 \"l’orto\"",
                            new BigDecimal("82.50"),
                            LocalDate.of(2026, 5, 4),
                            Instant.parse("2026-05-04T10:00:00Z"),
                            null),
                    Arrays.asList("Forno", 7, null, null, true)));

    @Test
    void writesCsvThatNoSpreadsheetRuns() throws IOException {
        assertThat(new String(bytes(SheetFormat.CSV), StandardCharsets.UTF_8))
                .isEqualTo("\ufefftitle,score,day,at,note\r\n"
                        + "\"'=1+1 \"\"l’orto\"\"\",82.50,2026-05-04,2026-05-04T10:00:00Z,\r\n"
                        + "Forno,7,,,true\r\n");
    }

    @Test
    void writesJsonAnObjectARow() throws IOException {
        assertThat(new String(bytes(SheetFormat.JSON), StandardCharsets.UTF_8))
                .isEqualTo("[{\"title\":\"=1+1 \\\"l’orto\\\"\",\"score\":82.50,\"day\":\"2026-05-04\","
                        + "\"at\":\"2026-05-04T10:00:00Z\",\"note\":null},"
                        + "{\"title\":\"Forno\",\"score\":7,\"day\":null,\"at\":null,\"note\":true}]");
    }

    @Test
    void writesAWorkbookWhoseTextIsText(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("sheet.xlsx"), bytes(SheetFormat.XLSX));
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all)
                .contains("=1+1 &quot;l&#x2019;orto&quot;", "<v>82.50</v>", "graduatoria")
                .doesNotContain("<f>");
    }

    @Test
    void refusesARowThatLacksACell() {
        assertThatThrownBy(() -> new Sheet("x", List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(SheetFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(SHEET, out);
        return out.toByteArray();
    }
}
