package org.intreccio.duplicates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import org.intreccio.duplicates.Duplicates;
import org.intreccio.duplicates.Merge;
import org.intreccio.duplicates.Merges;
import org.intreccio.duplicates.SuspectedPair;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** Where stewards decide which organisations are the same one, and take back what they decided. */
@Route(DuplicatesView.PATH)
@ForStewards
@CssImport("./styles/directory.css")
class DuplicatesView extends Page {

    static final String PATH = "steward/duplicates";

    private static final int AT_ONCE = 30;
    private static final int MERGES = 20;

    private final transient Duplicates duplicates;
    private final transient Merges merges;
    private final transient Vocabulary vocabulary;
    private final Div content = new Div();
    private int asked = AT_ONCE;

    DuplicatesView(Duplicates duplicates, Merges merges, Vocabulary vocabulary) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.vocabulary = vocabulary;
        titled(getTranslation("duplicates.title"));
        content.addClassName("stack");
        add(new PageHeader(getTranslation("duplicates.title")).lead(getTranslation("duplicates.lead")), content);
        show();
    }

    private void show() {
        content.removeAll();
        var pairs = duplicates.suspected(asked);
        var waiting = duplicates.count();
        if (pairs.isEmpty()) {
            content.add(new EmptyState(getTranslation("duplicates.none"), getTranslation("duplicates.none.why")));
        } else {
            var list = new UnorderedList();
            list.addClassName("result-list");
            pairs.forEach(pair -> list.add(new PairItem(pair, this::merge, this::tellApart)));
            var section = new PageSection(getTranslation("duplicates.waiting", waiting), list);
            if (waiting > pairs.size()) {
                section.add(new Button(getTranslation("duplicates.more"), click -> showMore()));
            }
            content.add(section);
        }
        var latest = merges.latest(MERGES);
        if (!latest.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("result-list");
            latest.forEach(merge -> list.add(merged(merge)));
            content.add(new PageSection(getTranslation("duplicates.merged"), list));
        }
    }

    private void showMore() {
        asked += AT_ONCE;
        show();
    }

    private void merge(SuspectedPair pair) {
        new MergeDialog(pair, merges, vocabulary, merge -> {
                    show();
                    Notices.done(
                            getTranslation("duplicates.merge.done", merge.goneName(), merge.keptName()),
                            getTranslation("duplicates.undo"),
                            () -> undo(merge, ""));
                })
                .open();
    }

    private void tellApart(SuspectedPair pair) {
        try {
            duplicates.tellApart(pair.one().id(), pair.other().id());
            Notices.done(getTranslation("duplicates.apart.done"));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }

    private ListItem merged(Merge merge) {
        var words = new Paragraph();
        words.add(new Span(merge.goneName() + " → "), new Anchor("actors/" + merge.kept(), merge.keptName()));
        var day = Days.day(merge.at(), getLocale());
        var when = new Span(getTranslation(merge.undone() ? "duplicates.merged.undone" : "duplicates.merged.on", day));
        when.addClassName("soft");
        var line = new Div(words, when);
        if (!merge.why().isEmpty()) {
            line.add(new Paragraph(merge.why()));
        }
        if (!merge.undone()) {
            var undo = new Button(
                    getTranslation("duplicates.undo"), click -> new UndoDialog(merge, why -> undo(merge, why)).open());
            undo.addThemeVariants(ButtonVariant.TERTIARY);
            undo.setAriaLabel(getTranslation("duplicates.undo.named", merge.goneName(), merge.keptName()));
            var row = new Div(undo);
            row.addClassName("row");
            line.add(row);
        }
        line.addClassName("stack");
        var item = new ListItem(line);
        item.addClassName("result");
        return item;
    }

    private void undo(Merge merge, String why) {
        try {
            merges.undo(merge.id(), why);
            Notices.done(getTranslation("duplicates.undo.done", merge.goneName(), merge.keptName()));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }
}
