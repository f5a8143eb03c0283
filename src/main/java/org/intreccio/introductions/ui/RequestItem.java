package org.intreccio.introductions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.intreccio.introductions.Request;

/** One request as those see it who are asked: who asks whom for what, by whom it came, what it means to say yes. */
final class RequestItem extends ListItem {

    RequestItem(Request r, Component acts) {
        addClassName("result");
        var title = new H3(getTranslation(
                r.last() ? "introductions.request.meet" : "introductions.request.pass",
                Shown.name(r.asker()),
                Shown.name(r.target())));
        title.addClassName("result-title");
        var facts = new Div(
                Shown.badge(getTranslation(r.stage().key()), tone(r)),
                Shown.soft(getTranslation(
                        "introductions.request.facts",
                        Shown.name(r.as()),
                        Shown.day(r.since()),
                        Shown.day(r.until()))));
        facts.addClassName("row");
        var body = new Div(title, facts, new Div(Shown.actor(r.asker())), new Paragraph(r.purpose()));
        body.addClassName("stack");
        if (!r.before().isEmpty()) {
            body.add(Shown.soft(getTranslation("introductions.request.before", Shown.names(r.before()))));
        }
        body.add(new Paragraph(getTranslation("introductions.quoted", r.words())));
        if (r.stage() == Request.Stage.WAITING) {
            body.add(Shown.soft(getTranslation(
                    r.last() ? "introductions.request.meet.means" : "introductions.request.pass.means",
                    Shown.name(r.asker()))));
        }
        var contact = r.contact();
        if (contact != null) {
            body.add(Shown.contact(contact));
        }
        body.add(acts);
        add(body);
    }

    private static String tone(Request r) {
        return switch (r.stage()) {
            case WAITING -> "info";
            case ACCEPTED -> "ok";
            case FORWARDED, DECLINED, OVER -> "quiet";
        };
    }
}
