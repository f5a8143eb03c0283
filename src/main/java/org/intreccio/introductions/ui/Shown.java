package org.intreccio.introductions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.intreccio.introductions.Asked;
import org.intreccio.kernel.Days;

/** How names, days and contacts look wherever this room shows them. */
final class Shown {

    private Shown() {}

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    static String day(Instant at) {
        return Days.day(at, UI.getCurrent().getLocale());
    }

    /** The name, leading to the actor's page where there is one. */
    static Component actor(Asked.Named actor) {
        var id = actor.id();
        return id == null ? new Span(say("introductions.gone")) : new Anchor("actors/" + id, actor.name());
    }

    static String name(Asked.Named actor) {
        return actor.id() == null ? say("introductions.gone") : actor.name();
    }

    static String names(List<Asked.Named> actors) {
        return actors.stream().map(Shown::name).collect(Collectors.joining(" → "));
    }

    static Span badge(String words, String tone) {
        var badge = new Span(words);
        badge.addClassNames("badge", tone);
        return badge;
    }

    static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("soft", "small");
        return paragraph;
    }

    /** How to write to somebody who agreed to it. */
    static Component contact(Asked.Contact contact) {
        var note = new Div(
                new Span(say("introductions.contact", contact.name()) + " "),
                new Anchor("mailto:" + contact.email(), contact.email()));
        note.addClassNames("note", "ok");
        return note;
    }
}
