package org.intreccio.moderation.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.intreccio.audit.AuditEntry;
import org.intreccio.audit.AuditFilter;
import org.intreccio.moderation.AuditDesk;
import tools.jackson.databind.json.JsonMapper;

/**
 * The filtered entries as a file, written while they are read.
 *
 * <p>CSV is RFC 4180 in UTF-8 with its mark, and a cell that a spreadsheet would take for a formula gets an apostrophe before it;
 * JSON is one array.
 */
final class AuditDownload implements DownloadHandler {

    /** In which form. */
    enum Form {
        CSV("intreccio-audit.csv", "text/csv; charset=utf-8"),
        JSON("intreccio-audit.json", "application/json");

        private final String file;
        private final String type;

        Form(String file, String type) {
            this.file = file;
            this.type = type;
        }
    }

    private static final String[] HEADER = {
        "id", "at", "action", "kind", "subject", "by", "on_behalf_of", "from", "to", "why", "unseen_by"
    };

    private final AuditDesk desk;
    private final AuditFilter filter;
    private final Form form;
    private final JsonMapper json;

    AuditDownload(AuditDesk desk, AuditFilter filter, Form form, JsonMapper json) {
        this.desk = desk;
        this.filter = filter;
        this.form = form;
        this.json = json;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(form.file);
        event.setContentType(form.type);
        try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            write(out);
        }
    }

    void write(Writer out) throws IOException {
        if (form == Form.CSV) {
            writeCsv(out);
        } else {
            writeJson(out);
        }
        out.flush();
    }

    private void writeCsv(Writer out) throws IOException {
        out.write('\ufeff');
        var printer = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(HEADER).get());
        desk.export(filter, entry -> told(() -> printer.printRecord((Object[]) row(entry))));
    }

    private static String[] row(AuditEntry e) {
        return Stream.of(
                        e.id(),
                        e.at().toString(),
                        e.action(),
                        e.kind(),
                        e.subject(),
                        e.by(),
                        e.behalf(),
                        e.from(),
                        e.to(),
                        e.why(),
                        String.join(" ", e.unseenBy()))
                .map(AuditDownload::harmless)
                .toArray(String[]::new);
    }

    private void writeJson(Writer out) throws IOException {
        out.write("[");
        var between = new String[] {"\n"};
        desk.export(
                filter,
                entry -> told(() -> {
                    out.write(between[0]);
                    out.write(json.writeValueAsString(entry));
                    between[0] = ",\n";
                }));
        out.write("\n]\n");
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void told(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text so that no spreadsheet runs it. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n|".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
