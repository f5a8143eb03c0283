package org.intreccio.moderation.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Texts;
import org.intreccio.moderation.Appeals;
import org.intreccio.moderation.FiledReport;
import org.intreccio.moderation.Reports;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** What stewards decided of what is mine, and what I reported. */
@Route(MyModerationView.PATH)
@ForSignedIn
@CssImport("./styles/moderation.css")
class MyModerationView extends Page implements BeforeEnterObserver {

    static final String PATH = "my/moderation";

    private final transient Appeals appeals;
    private final transient Reports reports;
    private final transient Texts texts;

    MyModerationView(Appeals appeals, Reports reports, Texts texts) {
        this.appeals = appeals;
        this.reports = reports;
        this.texts = texts;
        narrow();
        titled(getTranslation("moderation.mine.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation("moderation.mine.title")).lead(getTranslation("moderation.mine.lead")));
        var rulings = appeals.mine();
        var section = new PageSection(getTranslation("moderation.mine.rulings"));
        if (rulings.isEmpty()) {
            section.add(
                    new EmptyState(getTranslation("moderation.mine.none"), getTranslation("moderation.mine.none.why")));
        }
        rulings.forEach(ruling -> section.add(new RulingCard(ruling, texts, words -> {
            appeals.appeal(ruling.id(), words);
            Notices.done(getTranslation("moderation.mine.appeal.done"));
            show();
        })));
        add(section, filed());
    }

    private PageSection filed() {
        var section = new PageSection(getTranslation("moderation.mine.reports"));
        var mine = reports.mine();
        if (mine.isEmpty()) {
            section.add(new Paragraph(getTranslation("moderation.mine.reports.none")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("audit-lines");
        mine.forEach(report -> list.add(line(report)));
        section.add(list);
        return section;
    }

    private ListItem line(FiledReport report) {
        var state = CaseCard.badge(
                getTranslation(report.open() ? "moderation.mine.open" : "moderation.mine.closed"),
                report.open() ? "info" : "ok");
        var small = new Span(getTranslation(
                        "moderation.breach." + report.breach().code()) + " · " + Days.minute(report.at(), getLocale()));
        small.addClassNames("soft", "small");
        var head = new Div(new Anchor(report.href(), Titles.of(report.title())), state);
        head.addClassName("row");
        var line = new ListItem(head, small);
        if (!report.words().isEmpty()) {
            line.add(new Paragraph(report.words()));
        }
        line.addClassName("audit-line");
        return line;
    }
}
