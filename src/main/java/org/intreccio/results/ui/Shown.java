package org.intreccio.results.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.intreccio.results.Figures;
import org.intreccio.results.Outcome;
import org.intreccio.results.Ranked;
import org.intreccio.results.Ranking;

/** How outcomes and points look wherever this room shows them. */
final class Shown {

    private Shown() {}

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    static Span outcome(Outcome outcome) {
        return badge(
                say(outcome.key()),
                switch (outcome) {
                    case SELECTED -> "ok";
                    case RESERVE -> "info";
                    case DECLINED -> "quiet";
                });
    }

    static Span badge(String words, String kind) {
        var badge = new Span(words);
        badge.addClassNames("badge", kind);
        return badge;
    }

    static String points(int hundredths) {
        return Figures.points(hundredths, UI.getCurrent().getLocale());
    }

    /** Why it is so, as the rules of the call say. */
    static String why(Ranking ranking, Ranked line) {
        return say(
                line.why().key(),
                points(ranking.challenge().terms().evaluation().threshold()));
    }

    static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassNames("soft", "small");
        return line;
    }

    static Paragraph note(String words, String kind) {
        var note = new Paragraph(words);
        note.addClassNames("note", kind);
        return note;
    }

    static NativeTableHeaderCell column(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return cell;
    }

    /** A table that may be wider than a telephone, and is then moved with the keyboard as well. */
    static Div framed(NativeTable table, String name) {
        var frame = new Div(table);
        frame.addClassName("table-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "group");
        frame.getElement().setAttribute("aria-label", name);
        return frame;
    }

    static Anchor download(String href, String words) {
        var link = new Anchor(href, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
