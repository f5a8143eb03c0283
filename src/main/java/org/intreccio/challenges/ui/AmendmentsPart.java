package org.intreccio.challenges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intreccio.challenges.Amendment;
import org.intreccio.challenges.TermsDiff;
import org.intreccio.documents.WordDiff;
import org.intreccio.documents.ui.WordDiffText;
import org.intreccio.kernel.Days;
import org.intreccio.ui.PageSection;

/** How a call changed since it was opened: each amendment with its day, its note and what is different, in words. */
final class AmendmentsPart extends Div {

    /** @param versions the newest first; two at least */
    AmendmentsPart(List<Amendment> versions, TermsDiff diff) {
        var list = new OrderedList();
        list.addClassNames("timeline", "amendments");
        for (int i = 0; i + 1 < versions.size(); i++) {
            var before = versions.get(i + 1);
            var after = versions.get(i);
            list.add(item(after, changes(before, after, diff.say(before, after, getLocale()), getLocale())));
        }
        add(new PageSection(getTranslation("challenges.amendments"), list).anchored("amendments"));
    }

    /** What is different: a sentence for each thing, and the text of the call word by word where that is. */
    static List<Component> changes(Amendment before, Amendment after, List<String> said, Locale locale) {
        var all = new ArrayList<Component>();
        if (!said.isEmpty()) {
            var what = new UnorderedList();
            said.forEach(c -> what.add(new ListItem(c)));
            all.add(what);
        }
        var was = before.brief().in(locale);
        var now = after.brief().in(locale);
        if (!was.equals(now)) {
            var ui = UI.getCurrent();
            all.add(new NativeDetails(
                    ui.getTranslation("challenges.amendments.words"), new WordDiffText(WordDiff.between(was, now))));
        }
        return all;
    }

    private ListItem item(Amendment amendment, List<Component> changes) {
        var date = new Div(Days.minute(amendment.at(), getLocale()));
        date.addClassName("event-date");
        var note = new Div(new Paragraph(amendment.note().in(getLocale())));
        note.addClassName("event-text");
        var item = new ListItem(date, note);
        item.addClassNames("event", "past");
        item.add(changes);
        return item;
    }
}
