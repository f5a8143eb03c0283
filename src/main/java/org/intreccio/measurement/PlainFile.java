package org.intreccio.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.intreccio.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/** One file of comma-separated values with a header, read without a database. */
record PlainFile(Path path) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static PlainFile of(Path folder, String name) {
        return new PlainFile(folder.resolve(name));
    }

    /**
     * Goes through its rows.
     *
     * @throws InvalidValue naming {@code data} and the file when it is missing, lacks a column or is not what it should be
     */
    void each(Consumer<CSVRecord> row) {
        try (var rows = CSVParser.parse(path, StandardCharsets.UTF_8, FORMAT)) {
            rows.forEach(row);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeException e) {
            throw InvalidValue.of("data", "measurement.error.plain-file", path);
        }
    }

    /** Goes through its rows when there is such a file. */
    void eachIfThere(Consumer<CSVRecord> row) {
        if (Files.exists(path)) {
            each(row);
        }
    }

    /** Returns a cell that says something. */
    static @Nullable String known(String cell) {
        return cell.isBlank() ? null : cell;
    }

    /** Returns the day in a cell. */
    static @Nullable LocalDate date(String cell) {
        return cell.isBlank() ? null : LocalDate.parse(cell);
    }
}
