package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;
import org.intreccio.kernel.DomainException;

/** Tells what came of an act: politely when it went well, at once when it did not. */
public final class Notices {

    private static final int SHORT = 5_000;

    private Notices() {}

    /** Says that something was done. Goes away by itself. */
    public static Notification done(String text) {
        return show(text, Glyph.CIRCLE_CHECK, "success", false, SHORT);
    }

    /** Says that something was done and how to undo it. */
    public static Notification done(String text, String undo, Runnable undoing) {
        var notice = done(text);
        notice.setDuration(2 * SHORT);
        beside(notice, new Button(undo, click -> {
            notice.close();
            undoing.run();
        }));
        return notice;
    }

    /** Says what went wrong, what was kept and what to do. Stays until closed. */
    public static Notification problem(String text) {
        return show(text, Glyph.CIRCLE_ALERT, "error", true, 0);
    }

    /** Says what the domain refused, in the reader's language. */
    public static Notification refused(DomainException refusal) {
        return problem(sentence(refusal));
    }

    /**
     * Says what the domain refused at the field it concerns and goes there; where none of these fields is meant, in a notice.
     *
     * @param fields the fields of a form by the names that the domain uses
     */
    public static void refused(DomainException refusal, Map<String, ? extends HasValidationProperties> fields) {
        var field = fields.get(refusal.field().orElse(""));
        if (field == null) {
            refused(refusal);
            return;
        }
        field.setErrorMessage(sentence(refusal));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** The sentence of a refusal in the reader's language. */
    public static String sentence(DomainException refusal) {
        return UI.getCurrent().getTranslation(refusal.key(), refusal.arguments().toArray());
    }

    private static Notification show(String text, Glyph glyph, String theme, boolean urgent, int duration) {
        var notice = new Notification();
        notice.addThemeName(theme);
        notice.setAssertive(urgent);
        notice.setDuration(duration);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        var words = new Div(glyph.icon(), new Span(text));
        words.addClassName("notice");
        notice.add(words);
        if (duration == 0) {
            beside(notice, closing(notice));
        }
        notice.open();
        return notice;
    }

    /** Puts a button into the line of the words. */
    private static void beside(Notification notice, Component button) {
        notice.getChildren().findFirst().ifPresent(words -> words.getElement().appendChild(button.getElement()));
    }

    private static Component closing(Notification notice) {
        var close = new Button(Glyph.CLOSE.icon(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        name(close, "ui.close");
        return close;
    }

    private static void name(HasElement component, String key) {
        component.getElement().setAttribute("aria-label", UI.getCurrent().getTranslation(key));
    }
}
