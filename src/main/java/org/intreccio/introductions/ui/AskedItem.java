package org.intreccio.introductions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.intreccio.introductions.Asked;
import org.intreccio.introductions.Outlook;

/** One introduction as whoever asked sees it: the way it goes, what has happened and what may happen yet. */
final class AskedItem extends ListItem {

    AskedItem(Asked i, Component acts) {
        addClassName("result");
        var title = new H3(getTranslation("introductions.asked.title", Shown.name(i.asker()), Shown.name(i.target())));
        title.addClassName("result-title");
        var facts = new Div(
                Shown.badge(getTranslation(i.outlook().key()), tone(i.outlook())),
                Shown.soft(getTranslation("introductions.asked.via", Shown.names(i.via()))));
        facts.addClassName("row");
        var body = new Div(title, facts, new Paragraph(i.purpose()), timeline(i));
        body.addClassName("stack");
        var contact = i.contact();
        if (contact != null) {
            body.add(Shown.contact(contact));
        }
        body.add(acts);
        add(body);
    }

    /** What has happened with its day, then what is still to come. */
    private Component timeline(Asked i) {
        var ended = i.endedAt();
        var waits = i.outlook() == Outlook.WAITING || ended == null;
        var steps = new OrderedList(
                event(getTranslation("introductions.timeline.asked", Shown.day(i.askedAt())), "past"),
                event(
                        waits
                                ? getTranslation("introductions.timeline.waiting", Shown.day(i.until()))
                                : getTranslation(
                                        "introductions.timeline." + i.outlook().code(), Shown.day(ended)),
                        waits ? "now" : "past"));
        steps.addClassName("timeline");
        return steps;
    }

    private static ListItem event(String words, String when) {
        var event = new ListItem(words);
        event.addClassNames("event", when, "small");
        return event;
    }

    private static String tone(Outlook outlook) {
        return switch (outlook) {
            case WAITING -> "info";
            case ACCEPTED -> "ok";
            case OVER, WITHDRAWN -> "quiet";
        };
    }
}
