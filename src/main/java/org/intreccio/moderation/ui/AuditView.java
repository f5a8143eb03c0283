package org.intreccio.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.intreccio.audit.AuditEntry;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.Texts;
import org.intreccio.moderation.AuditDesk;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Who did what to what, when and why; narrowed by what stands in the address, so that a link shows another steward the same. */
@Route(AuditAddress.PATH)
@ForStewards
@CssImport("./styles/moderation.css")
class AuditView extends Page implements AfterNavigationObserver {

    private static final int STEP = 50;
    private static final int COUNTED = 10_000;

    private final transient AuditDesk desk;
    private final transient JsonMapper json;
    private final AuditFilters filters;
    private final AuditLines lines;
    private final Paragraph count = new Paragraph();
    private final Anchor csv = new Anchor();
    private final Anchor asJson = new Anchor();
    private final Div result = new Div();
    private final Button more = new Button();
    private transient AuditAddress address = AuditAddress.of(QueryParameters.empty());
    private transient @Nullable AuditEntry last;

    AuditView(AuditDesk desk, Texts texts, JsonMapper json) {
        this.desk = desk;
        this.json = json;
        this.filters = new AuditFilters(desk.spoken(), texts, address, this::type, this::go);
        this.lines = new AuditLines(texts, address);
        titled(getTranslation("moderation.audit.title"));
        more.setText(getTranslation("moderation.audit.more"));
        more.addClickListener(click -> append());
        count.getElement().setAttribute("role", "status");
        result.addClassName("stack");
        add(
                new PageHeader(getTranslation("moderation.audit.title")).lead(getTranslation("moderation.audit.lead")),
                filters,
                toolbar(),
                result,
                new SealsPart(desk));
    }

    private Div toolbar() {
        download(csv, "moderation.audit.csv");
        download(asJson, "moderation.audit.json");
        var exports = new Div(csv, asJson);
        exports.addClassName("row");
        var toolbar = new Div(count, exports);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private void download(Anchor link, String key) {
        link.addClassNames("button-link", "quiet", "small");
        link.add(Glyph.DOWNLOAD.icon());
        link.add(getTranslation(key));
        link.getElement().setAttribute("download", true);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = AuditAddress.of(event.getLocation().getQueryParameters());
        show();
    }

    /** What is typed goes into the address without a step of its own in the history. */
    private void type(AuditAddress next) {
        address = next;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, next.href()));
        show();
    }

    private void go(AuditAddress next) {
        getUI().ifPresent(ui -> ui.navigate(AuditAddress.PATH, next.parameters()));
    }

    private void show() {
        var filter = address.filter(ZoneId.systemDefault());
        var found = desk.count(filter, COUNTED);
        count.setText(
                getTranslation(found < COUNTED ? "moderation.audit.count" : "moderation.audit.count-more", found));
        csv.setHref(new AuditDownload(desk, filter, AuditDownload.Form.CSV, json));
        asJson.setHref(new AuditDownload(desk, filter, AuditDownload.Form.JSON, json));
        last = null;
        lines.clear(address);
        result.removeAll();
        if (found == 0) {
            filters.show(address, Map.of());
            result.add(new EmptyState(
                    getTranslation("moderation.audit.none"), getTranslation("moderation.audit.none.why")));
            return;
        }
        result.add(lines, more);
        filters.show(address, append());
    }

    private Map<String, String> append() {
        var entries = desk.find(address.filter(ZoneId.systemDefault()), last, STEP);
        var names = desk.names(entries);
        lines.append(entries, names);
        last = Stream.concat(Stream.ofNullable(last), entries.stream())
                .reduce((before, after) -> after)
                .orElse(null);
        more.setVisible(entries.size() == STEP);
        return names;
    }
}
