package org.intreccio.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The ways to take a {@link Sheet} along. */
public enum SheetFormat {
    /** RFC 4180 in UTF-8 with a byte order mark, by which spreadsheets know the letters. */
    CSV("text/csv; charset=utf-8") {
        @Override
        public void write(Sheet sheet, OutputStream out) throws IOException {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\ufeff');
            csv(sheet, writer);
            writer.flush();
        }
    },
    /** A workbook of one sheet (ECMA-376), its head fixed. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(Sheet sheet, OutputStream out) throws IOException {
            try (var book = new Workbook(out, "Intreccio", "1.0")) {
                fill(
                        book.newWorksheet(
                                sheet.name().length() > 31 ? sheet.name().substring(0, 31) : sheet.name()),
                        sheet);
            }
        }
    },
    /** An array with an object a row. */
    JSON("application/json") {
        @Override
        public void write(Sheet sheet, OutputStream out) {
            MAPPER.writeValue(
                    out,
                    sheet.rows().stream()
                            .map(row -> {
                                var object = new LinkedHashMap<String, @Nullable Object>();
                                for (int i = 0; i < row.size(); i++) {
                                    object.put(sheet.columns().get(i), plain(row.get(i)));
                                }
                                return object;
                            })
                            .toList());
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String RUNS_IN_SPREADSHEETS = "=+-@\t\r\n|";

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** How addresses and names of files write it: {@code csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the table; does not close what it writes to. */
    public abstract void write(Sheet sheet, OutputStream out) throws IOException;

    private static void csv(Sheet sheet, Writer writer) throws IOException {
        var printer = new CSVPrinter(
                writer,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(sheet.columns().toArray(String[]::new))
                        .get());
        for (var row : sheet.rows()) {
            printer.printRecord(row.stream()
                    .map(cell -> cell instanceof String text ? harmless(text) : plain(cell))
                    .toList());
        }
        printer.flush();
    }

    /** The text so that no spreadsheet runs it. */
    static String harmless(String text) {
        return !text.isEmpty() && RUNS_IN_SPREADSHEETS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static @Nullable Object plain(@Nullable Object cell) {
        return cell instanceof Instant || cell instanceof LocalDate ? cell.toString() : cell;
    }

    private static void fill(Worksheet page, Sheet sheet) {
        page.freezePane(0, 1);
        for (int c = 0; c < sheet.columns().size(); c++) {
            page.value(0, c, sheet.columns().get(c));
            page.style(0, c).bold().set();
        }
        for (int r = 0; r < sheet.rows().size(); r++) {
            var row = sheet.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                cell(page, r + 1, c, row.get(c));
            }
        }
    }

    private static void cell(Worksheet page, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> page.value(row, column, number);
            case Number number -> page.value(row, column, number);
            case Boolean truth -> page.value(row, column, truth);
            case LocalDate day -> {
                page.value(row, column, day);
                page.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant at -> {
                page.value(row, column, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
                page.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            default -> page.value(row, column, value.toString());
        }
    }
}
