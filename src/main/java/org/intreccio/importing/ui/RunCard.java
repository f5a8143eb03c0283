package org.intreccio.importing.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.intreccio.importing.ImportRun;
import org.intreccio.importing.Importer;
import org.intreccio.importing.RejectsCsv;
import org.intreccio.kernel.Days;

/** One run: where from, how it stands, what came in, what stayed out. */
class RunCard extends Div {

    RunCard(ImportRun run, Importer importer, RejectsCsv csv) {
        addClassNames("card", "stack");
        var state = new Span(getTranslation(run.state().key()));
        state.addClassName("badge");
        var row = new Div(new H3(name(run)), state);
        row.addClassName("row");
        var counts = run.counts();
        var facts = new Paragraph(getTranslation(
                "importing.runs.counts",
                counts.organisations(),
                counts.projects(),
                counts.participations(),
                counts.vanished(),
                counts.leftOut(),
                counts.rejected()));
        var when = new Paragraph(getTranslation(
                "importing.runs.when",
                getTranslation(run.format().key()),
                time(run),
                run.cutoff() == null ? "–" : day(run)));
        when.addClassNames("soft", "small");
        add(row, facts, when);
        if (run.resumable()) {
            add(new Paragraph(getTranslation("importing.runs.resume")));
        }
        if (counts.rejected() > 0) {
            add(rejected(run, importer, csv));
        }
    }

    private static String name(ImportRun run) {
        return String.valueOf(Path.of(run.folder()).getFileName());
    }

    private String time(ImportRun run) {
        return Days.minute(run.startedAt(), getLocale());
    }

    private String day(ImportRun run) {
        return Days.day(java.util.Objects.requireNonNull(run.cutoff()), getLocale());
    }

    private Details rejected(ImportRun run, Importer importer, RejectsCsv csv) {
        var content = new Div();
        content.addClassName("stack");
        var details = new Details(
                getTranslation("importing.rejects.open", run.counts().rejected()), content);
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && content.getChildren().findAny().isEmpty()) {
                content.add(download(run, importer, csv), new RejectsTable(importer.rejects(run.id())));
            }
        });
        return details;
    }

    private Anchor download(ImportRun run, Importer importer, RejectsCsv csv) {
        Locale language = getLocale();
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = csv.write(importer.rejects(run.id()), language).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "rejected-" + run.id() + ".csv", "text/csv", bytes.length);
        });
        var link = new Anchor(handler, getTranslation("importing.rejects.download"));
        link.addClassNames("button-link", "quiet");
        return link;
    }
}
