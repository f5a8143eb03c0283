package org.intreccio.directory.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.Named;
import org.intreccio.directory.SearchQuery;

/**
 * The whole result as CSV (RFC 4180, UTF-8 with its mark so that spreadsheets read accents), written while it is read.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class ActorCsv implements DownloadHandler {

    private static final int MOST = 100_000;
    private static final int BATCH = 500;
    private static final String[] HEADER = {
        "id",
        "kind",
        "name",
        "short_name",
        "place",
        "lat",
        "lon",
        "themes",
        "sdg_goals",
        "collaborations",
        "summary",
        "page"
    };

    private final ActorSearch search;
    private final ActorCatalogue catalogue;
    private final SearchQuery query;
    private final Locale locale;

    ActorCsv(ActorSearch search, ActorCatalogue catalogue, SearchQuery query, Locale locale) {
        this.search = search;
        this.catalogue = catalogue;
        this.query = query;
        this.locale = locale;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("intreccio.csv");
        event.setContentType("text/csv; charset=utf-8");
        try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            write(out);
        }
    }

    void write(Writer out) throws IOException {
        out.write('\ufeff');
        var printer = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(HEADER).get());
        search.first(query, MOST).stream().gather(Gatherers.windowFixed(BATCH)).forEach(ids -> batch(ids, printer));
        printer.flush();
    }

    private void batch(List<ActorId> ids, CSVPrinter printer) {
        try {
            for (var card : catalogue.cards(ids)) {
                printer.printRecord((Object[]) row(card));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] row(ActorCard card) {
        var point = card.findPoint();
        return new String[] {
            card.id().value(),
            card.kind().code(),
            harmless(card.name()),
            harmless(card.shortName()),
            harmless(card.findSeat().map(s -> s.in(locale)).orElse("")),
            point.map(p -> Double.toString(p.lat())).orElse(""),
            point.map(p -> Double.toString(p.lon())).orElse(""),
            harmless(card.themes().stream().map((Named t) -> t.in(locale)).collect(Collectors.joining("; "))),
            card.goals().stream().map(String::valueOf).collect(Collectors.joining("; ")),
            Integer.toString(card.collaborations()),
            harmless(card.summary().in(locale)),
            "/actors/" + card.id()
        };
    }

    /** The text so that no spreadsheet runs it. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n|".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
