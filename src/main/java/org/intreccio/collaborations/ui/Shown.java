package org.intreccio.collaborations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.intreccio.collaborations.PartState;
import org.intreccio.directory.Evidence;
import org.intreccio.kernel.Days;
import org.intreccio.ui.Glyph;
import org.jspecify.annotations.Nullable;

/** How states, days and evidence look wherever this room shows them. */
final class Shown {

    private Shown() {}

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    /** "March 2019 – June 2021", or "since March 2019". */
    static String span(LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            return say("collaborations.since", month(from));
        }
        return month(from).equals(month(to)) ? month(from) : month(from) + " – " + month(to);
    }

    private static String month(LocalDate day) {
        return Days.month(day, UI.getCurrent().getLocale());
    }

    static Span state(PartState state) {
        var badge = new Span(say(state.key()));
        badge.addClassNames(
                "badge",
                switch (state) {
                    case WAITING -> "info";
                    case CONFIRMED -> "ok";
                    case DISPUTED -> "warn";
                    case DECLINED, WITHDRAWN, LEFT, STRUCK -> "quiet";
                });
        return badge;
    }

    static Span soft(String words) {
        var line = new Span(words);
        line.addClassNames("soft", "small");
        return line;
    }

    static Paragraph paragraph(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }

    /** A link out of the portal, which the page it leads to learns nothing by. */
    static Anchor outside(Evidence evidence) {
        var link = new Anchor(evidence.address(), "", AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow ugc");
        var hint = new Span(" " + say("collaborations.outside"));
        hint.addClassName("visually-hidden");
        link.add(new Span(evidence.words()), hint, Glyph.EXTERNAL_LINK.icon());
        link.addClassName("with-icon");
        return link;
    }

    static UnorderedList list(List<ListItem> items) {
        var list = new UnorderedList();
        list.addClassName("result-list");
        items.forEach(list::add);
        return list;
    }
}
