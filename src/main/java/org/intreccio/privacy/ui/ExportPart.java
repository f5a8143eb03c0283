package org.intreccio.privacy.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.privacy.DataExport;
import org.intreccio.privacy.DataExports;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** Prepares a copy of everything and hands it over; whoever leaves finds it when they come back. */
final class ExportPart extends Div {

    private static final int LOOK_EVERY_MILLIS = 1_500;

    private final transient DataExports exports;
    private final Div state = new Div();
    private transient @Nullable Registration looking;

    ExportPart(DataExports exports) {
        this.exports = exports;
        state.addClassName("stack");
        state.getElement().setAttribute("aria-live", "polite");
        add(new PageSection(
                getTranslation("privacy.export.title"), new Paragraph(getTranslation("privacy.export.what")), state));
        show();
    }

    private void show() {
        state.removeAll();
        var latest = exports.latest();
        latest.ifPresent(this::tell);
        if (latest.filter(e -> e.state().going()).isEmpty()) {
            var ask = new Button(
                    getTranslation(latest.isPresent() ? "privacy.export.again" : "privacy.export.ask"), click -> ask());
            state.add(new Div(ask));
        }
        look(latest);
    }

    private void tell(DataExport export) {
        switch (export.state()) {
            case WAITING, RUNNING -> {
                var bar = new ProgressBar(0, 100, export.progress());
                bar.getElement().setAttribute("aria-label", getTranslation("privacy.export.title"));
                state.add(new Paragraph(getTranslation("privacy.export.going", export.progress())), bar);
            }
            case READY -> state.add(ready(export));
            case FAILED -> {
                var sorry = new Paragraph(getTranslation("privacy.export.failed"));
                sorry.addClassNames("note", "warn");
                state.add(sorry);
            }
        }
    }

    private Div ready(DataExport export) {
        var until = export.expiresAt();
        var words = new Paragraph(
                getTranslation("privacy.export.ready", until == null ? "" : Days.day(until, getLocale())));
        var link = new Anchor(DownloadHandler.forFile(exports.file(export.id()).toFile(), "intreccio.zip"), "");
        link.add(Glyph.DOWNLOAD.icon());
        link.add(new Text(getTranslation("privacy.export.fetch")));
        link.addClassName("button-link");
        link.getElement().setAttribute("download", true);
        return new Div(words, link);
    }

    private void ask() {
        try {
            exports.ask();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }

    /** Looks again now and then, for as long as something goes on and somebody is here. */
    private void look(Optional<DataExport> latest) {
        var going = latest.filter(e -> e.state().going()).isPresent();
        getUI().ifPresent(ui -> {
            if (going && looking == null) {
                ui.setPollInterval(LOOK_EVERY_MILLIS);
                looking = ui.addPollListener(e -> show());
            } else if (!going) {
                rest();
            }
        });
    }

    private void rest() {
        if (looking != null) {
            looking.remove();
            looking = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look(exports.latest());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
            looking = null;
            event.getUI().setPollInterval(-1);
        }
    }
}
