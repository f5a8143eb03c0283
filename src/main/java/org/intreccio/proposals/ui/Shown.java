package org.intreccio.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.intreccio.challenges.Challenge;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Money;
import org.intreccio.proposals.Partner;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.ProposalStatus;
import org.intreccio.ui.Glyph;

/** Words and small things that several screens of proposals show alike. */
final class Shown {

    static final String PROPOSALS = "proposals";
    private static final String SECTION = "section.";

    private Shown() {}

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    static String page(Object proposal) {
        return PROPOSALS + "/" + proposal;
    }

    static String desk(Object proposal) {
        return page(proposal) + "/edit";
    }

    static Span status(ProposalStatus status) {
        return badge(
                say("proposals.status." + status.code()),
                switch (status) {
                    case DRAFT -> "quiet";
                    case SUBMITTED, IN_EVALUATION -> "info";
                    case ELIGIBLE, SELECTED -> "ok";
                    case RESERVE -> "live";
                    case INELIGIBLE -> "warn";
                    case DECLINED, WITHDRAWN -> "quiet";
                });
    }

    static Span state(Partner.State state) {
        return badge(
                say("proposals.part." + state.name().toLowerCase(Locale.ROOT)),
                switch (state) {
                    case AGREED -> "ok";
                    case ASKED -> "info";
                    case REFUSED, LEFT -> "quiet";
                });
    }

    static Span badge(String words, String style) {
        var badge = new Span(words);
        badge.addClassNames("badge", style);
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

    static Div note(Glyph glyph, String style, Component... words) {
        var body = new Div(words);
        body.addClassName("stack");
        var note = new Div(glyph.icon(), body);
        note.addClassNames("note", style);
        return note;
    }

    static Anchor button(String href, String words, boolean quiet) {
        var link = new Anchor(href, words);
        link.addClassName("button-link");
        if (quiet) {
            link.addClassName("quiet");
        }
        return link;
    }

    /** How a field is called. */
    static String field(String field, Challenge call) {
        if (!field.startsWith(SECTION)) {
            return say("proposals.field." + field);
        }
        var code = field.substring(SECTION.length());
        return call.terms().sections().stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .map(s -> s.title().in(locale()))
                .orElse(code);
    }

    /** Until when it may be handed in; empty where the call does not say. */
    static String deadline(ProposalPage page) {
        return page.call()
                .deadline()
                .map(at -> say("proposals.until", Days.second(at, locale())))
                .orElse("");
    }

    static String money(Money money) {
        return money.in(locale());
    }
}
