package org.intreccio.threads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import org.intreccio.threads.ContributionType;
import org.intreccio.threads.Reaction;
import org.intreccio.ui.Glyph;

/** Words and signs of the screens of threads. */
final class Say {

    private Say() {}

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("threads." + key, arguments);
    }

    static Glyph glyph(ContributionType type) {
        return switch (type) {
            case IDEA -> Glyph.SPARKLES;
            case NEED -> Glyph.TARGET;
            case OFFER -> Glyph.HANDSHAKE;
            case QUESTION -> Glyph.HELP;
            case ANSWER -> Glyph.CHECK;
            case OBJECTION -> Glyph.CIRCLE_ALERT;
            case EVIDENCE -> Glyph.FILE_TEXT;
        };
    }

    static Glyph glyph(Reaction reaction) {
        return switch (reaction) {
            case SUPPORTS -> Glyph.CIRCLE_CHECK;
            case NEEDS_EVIDENCE -> Glyph.SEARCH;
            case CAN_HELP -> Glyph.HANDSHAKE;
        };
    }

    /** The sign and the name of a type, with its own look. */
    static Component badge(ContributionType type) {
        var badge = new Span(glyph(type).icon(), new Span(say("type." + type.code())));
        badge.addClassNames("badge", "said-type", "said-" + type.code());
        return badge;
    }
}
