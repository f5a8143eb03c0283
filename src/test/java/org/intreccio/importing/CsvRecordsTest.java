package org.intreccio.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intreccio.importing.RejectReason.BAD_ENCODING;
import static org.intreccio.importing.RejectReason.COLUMN_COUNT;
import static org.intreccio.importing.RejectReason.TOO_LARGE;
import static org.intreccio.importing.RejectReason.UNBALANCED_QUOTES;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    @Test
    void readsQuotesSeparatorsAndLineEndsInsideCells() throws IOException {
        assertThat(cells("id;name;text\n1;\"a;b\";\"two\nlines and \"\"quotes\"\"\"\n2;;\n"))
                .containsExactly(
                        List.of("id", "name", "text"),
                        List.of("1", "a;b", "two\nlines and \"quotes\""),
                        List.of("2", "", ""));
    }

    @Test
    void readsWindowsLineEndsAMarkAndAFileWithoutLastLineEnd() throws IOException {
        assertThat(cells("\uFEFFid;name\r\n1;x\r\n\r\n2;y"))
                .containsExactly(List.of("id", "name"), List.of("1", "x"), List.of("2", "y"));
    }

    @Test
    void keepsAQuoteThatDoesNotOpenACell() throws IOException {
        assertThat(cells("id;name\n1;Institut \"Jozef\" Stefan\n")).contains(List.of("1", "Institut \"Jozef\" Stefan"));
    }

    @Test
    void rejectsAWrongColumnCountAndGoesOn() throws IOException {
        var records = read("id;name\n1;x;y\n2\n3;z\n");
        assertThat(records).extracting(CsvRecord::line).containsExactly(1L, 2L, 3L, 4L);
        assertThat(records).extracting(CsvRecordsTest::reason).containsExactly(null, COLUMN_COUNT, COLUMN_COUNT, null);
    }

    @Test
    void losesOneRowToAForgottenQuoteAndNotTheRestOfTheFile() throws IOException {
        var records = read("id;name\n1;\"forgotten\n2;b\n3;\"c\"\n4;d\n");
        assertThat(records)
                .extracting(CsvRecordsTest::reason)
                .containsExactly(null, UNBALANCED_QUOTES, null, null, null);
        assertThat(records).extracting(CsvRecord::line).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void losesOneRowToAQuoteThatNothingClosesBeforeTheEnd() throws IOException {
        var records = read("id;name\n1;\"forgotten\n2;b\n3;c\n");
        assertThat(records).extracting(CsvRecordsTest::reason).containsExactly(null, UNBALANCED_QUOTES, null, null);
    }

    @Test
    void rejectsWhatIsNotUtf8AndGoesOn() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("id;name\n1;Universit".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE0);
        bytes.write("\n2;Universit\u00e0 \uFFFD\n".getBytes(StandardCharsets.UTF_8));
        var records = read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(records).extracting(CsvRecordsTest::reason).containsExactly(null, BAD_ENCODING, null);
    }

    @Test
    void passesOverATenMegabyteFieldWithoutHoldingIt() throws IOException {
        var before = "id;name\n1;".getBytes(StandardCharsets.UTF_8);
        var after = "\n2;b\n".getBytes(StandardCharsets.UTF_8);
        var records = read(new java.io.SequenceInputStream(java.util.Collections.enumeration(List.of(
                new ByteArrayInputStream(before),
                new ByteArrayInputStream("x".repeat(10 << 20).getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(after)))));
        assertThat(records).extracting(CsvRecordsTest::reason).containsExactly(null, TOO_LARGE, null);
        assertThat(records.get(2).line()).isEqualTo(3);
    }

    @Test
    void rejectsACellLongerThanTheLimitEvenWhenItsLineIsNot() throws IOException {
        var records = read("id;name\n1;" + "x".repeat(70_000) + "\n2;b\n");
        assertThat(records).extracting(CsvRecordsTest::reason).containsExactly(null, TOO_LARGE, null);
    }

    @Test
    void givesUpOnAQuotedRecordThatNeverEnds() throws IOException {
        var file = new StringBuilder("id;name\n1;\"opened\n");
        for (int i = 2; i < 5_000; i++) {
            file.append(i).append(";b\n");
        }
        var records = read(file.toString());
        assertThat(records).hasSize(5_000);
        assertThat(records.stream().filter(r -> r.rejection() != null)).hasSize(1);
    }

    private static @Nullable RejectReason reason(CsvRecord record) {
        return record.rejection() == null ? null : record.rejection().reason();
    }

    private static List<List<String>> cells(String file) throws IOException {
        return read(file).stream().map(CsvRecord::cells).toList();
    }

    private static List<CsvRecord> read(String file) throws IOException {
        return read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<CsvRecord> read(InputStream in) throws IOException {
        var all = new ArrayList<CsvRecord>();
        try (var records = new CsvRecords(new CsvLines(in, CsvLimits.USUAL.line()), ';', CsvLimits.USUAL)) {
            for (var record = records.next(); record != null; record = records.next()) {
                all.add(record);
            }
        }
        return all;
    }
}
