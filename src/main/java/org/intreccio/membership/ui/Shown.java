package org.intreccio.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.kernel.Days;
import org.intreccio.membership.Claim;
import org.intreccio.membership.ClaimState;
import org.intreccio.ui.Glyph;

/** How claims, days and lists look wherever this room shows them. */
final class Shown {

    private Shown() {}

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    static String day(LocalDate day) {
        return Days.day(day, UI.getCurrent().getLocale());
    }

    static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZoneId.systemDefault()));
    }

    /** Facts in one soft line. */
    static Span line(String... facts) {
        var line = new Span(Stream.of(facts).filter(f -> !f.isEmpty()).collect(Collectors.joining(" · ")));
        line.addClassNames("soft", "small");
        return line;
    }

    static Span badge(String words, String look) {
        var badge = new Span(words);
        badge.addClassName("badge");
        if (!look.isEmpty()) {
            badge.addClassName(look);
        }
        return badge;
    }

    static Span state(ClaimState state) {
        return badge(
                say(state.key()),
                switch (state) {
                    case REQUESTED -> "info";
                    case ATTESTED -> "ok";
                    case EXPIRED -> "warn";
                    case REFUSED, REVOKED -> "danger";
                });
    }

    /** Who decided, where it was no actor with a name. */
    static String decider(String decider) {
        return List.of("stewards", "portal", "gone").contains(decider) ? say("membership.by." + decider) : decider;
    }

    /** The evidence: a picture at once, anything else behind a link; both bear the file's name. */
    static Div evidence(Claim claim, Claim.Document document) {
        var address = "/api/v1/claims/" + claim.id() + "/document";
        var part = new Div();
        part.addClassNames("stack", "evidence");
        if (document.type().startsWith("image/")) {
            part.add(new Image(address, say("membership.evidence.of", document.name(), claim.personName())));
        }
        var link = new Anchor(address, "", AnchorTarget.BLANK);
        link.add(Glyph.DOWNLOAD.icon(), new Span(document.name()));
        link.addClassName("with-icon");
        part.add(link, line(say("membership.evidence.size", Math.max(1, document.bytes() >> 10))));
        return part;
    }

    static UnorderedList list(List<ListItem> items) {
        var list = new UnorderedList();
        list.addClassName("result-list");
        items.forEach(list::add);
        return list;
    }

    static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
