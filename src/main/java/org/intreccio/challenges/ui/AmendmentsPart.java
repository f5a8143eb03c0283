package org.intreccio.challenges.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.intreccio.challenges.Amendment;
import org.intreccio.challenges.TermsDiff;
import org.intreccio.kernel.Days;
import org.intreccio.ui.PageSection;

/** How a call changed since it was opened: each amendment with its day, its note and what is different, in words. */
final class AmendmentsPart extends Div {

    /** @param versions the newest first; two at least */
    AmendmentsPart(List<Amendment> versions, TermsDiff diff) {
        var list = new OrderedList();
        list.addClassNames("timeline", "amendments");
        for (int i = 0; i + 1 < versions.size(); i++) {
            list.add(item(versions.get(i), diff.say(versions.get(i + 1), versions.get(i), getLocale())));
        }
        add(new PageSection(getTranslation("challenges.amendments"), list).anchored("amendments"));
    }

    private ListItem item(Amendment amendment, List<String> changes) {
        var date = new Div(Days.minute(amendment.at(), getLocale()));
        date.addClassName("event-date");
        var note = new Div(new Paragraph(amendment.note().in(getLocale())));
        note.addClassName("event-text");
        var item = new ListItem(date, note);
        item.addClassNames("event", "past");
        if (!changes.isEmpty()) {
            var what = new UnorderedList();
            changes.forEach(c -> what.add(new ListItem(c)));
            var details = new NativeDetails(getTranslation("challenges.amendments.what", changes.size()), what);
            details.setOpen(true);
            item.add(details);
        }
        return item;
    }
}
