package org.intreccio.importing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intreccio.kernel.Texts;
import org.springframework.stereotype.Component;

/** Writes rejected rows as a file that a spreadsheet opens and does not obey. */
@Component
public class RejectsCsv {

    private final Texts texts;

    RejectsCsv(Texts texts) {
        this.texts = texts;
    }

    /** One line a row, with the reason in this language. */
    public String write(List<ImportReject> rejects, Locale language) {
        var header = List.of("file", "line", "column", "reason", "detail");
        return rejects.stream()
                .map(r -> List.of(r.file(), Long.toString(r.line()), r.column(), r.why(texts, language), r.detail()))
                .map(RejectsCsv::line)
                .collect(Collectors.joining("\r\n", "\uFEFF" + line(header) + "\r\n", "\r\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(RejectsCsv::cell).collect(Collectors.joining(","));
    }

    /** A leading apostrophe keeps spreadsheets from running what looks like a formula. */
    private static String cell(String text) {
        var harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
