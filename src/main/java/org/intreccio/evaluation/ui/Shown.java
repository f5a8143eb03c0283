package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.intreccio.evaluation.ReviewStatus;
import org.intreccio.evaluation.Seat;

/** How states and small words look wherever this room shows them. */
final class Shown {

    private Shown() {}

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    static Span status(ReviewStatus status) {
        return badge(
                say(status.key()),
                switch (status) {
                    case ASSIGNED -> "quiet";
                    case IN_PROGRESS -> "info";
                    case SUBMITTED -> "ok";
                    case ABSTAINED, RECUSED -> "warn";
                });
    }

    static Span seat(Seat.State state) {
        return badge(
                say(state.key()),
                switch (state) {
                    case INVITED -> "info";
                    case ACCEPTED -> "ok";
                    case REFUSED, EXCUSED -> "quiet";
                });
    }

    static Span badge(String words, String kind) {
        var badge = new Span(words);
        badge.addClassNames("badge", kind);
        return badge;
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
}
