package org.intreccio.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.privacy.Erasure;
import org.intreccio.privacy.Erasures;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;

/** Asks to be erased, says when that will be, and takes it back. */
final class ErasurePart extends Div {

    private final transient Erasures erasures;
    private final Div body = new Div();
    private final transient Set<String> closing = new HashSet<>();

    ErasurePart(Erasures erasures) {
        this.erasures = erasures;
        body.addClassName("stack");
        add(new PageSection(getTranslation("privacy.erasure.title"), body));
        show();
    }

    private void show() {
        body.removeAll();
        closing.clear();
        erasures.mine().ifPresentOrElse(this::waiting, this::form);
    }

    private void waiting(Erasure erasure) {
        var note = new Div(
                Glyph.CIRCLE_ALERT.icon(),
                new Div(
                        new Paragraph(getTranslation("privacy.erasure.asked", Days.day(erasure.dueAt(), getLocale()))),
                        new Paragraph(getTranslation("privacy.erasure.asked.lead"))));
        note.addClassNames("note", "warn");
        body.add(note);
        if (erasure.state() == Erasure.State.HELD) {
            body.add(new Paragraph(getTranslation("privacy.erasure.stopped")), heldBack());
            body.add(new Button(getTranslation("privacy.erasure.choose"), click -> {
                erasures.close(closing);
                show();
            }));
        }
        var stay = new Button(getTranslation("privacy.erasure.withdraw"), click -> withdraw());
        stay.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(new Div(stay));
    }

    private void withdraw() {
        try {
            erasures.withdraw();
            Notices.done(getTranslation("privacy.erasure.withdrawn"));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }

    private void form() {
        var address = new EmailField(getTranslation("privacy.erasure.address"));
        address.setManualValidation(true);
        address.setWidthFull();
        address.getElement().setAttribute("autocomplete", "off");
        var ask = new Button(getTranslation("privacy.erasure.ask"), click -> ask(address));
        ask.addThemeVariants(ButtonVariant.ERROR);
        body.add(
                new Paragraph(getTranslation("privacy.erasure.what")),
                new Paragraph(getTranslation("privacy.erasure.when", erasures.coolingDays())));
        if (!erasures.heldBack().isEmpty()) {
            body.add(new Paragraph(getTranslation("privacy.erasure.held")), heldBack());
        }
        body.add(address, new Div(ask));
    }

    private Div heldBack() {
        var list = new Div();
        list.addClassName("stack");
        erasures.heldBack().forEach(held -> {
            var close = new Checkbox(getTranslation("privacy.erasure.close", held.name()));
            close.addValueChangeListener(e -> {
                if (e.getValue()) {
                    closing.add(held.id());
                } else {
                    closing.remove(held.id());
                }
            });
            list.add(new Div(close, new Span(" "), new Anchor(held.path(), held.name())));
        });
        return list;
    }

    private void ask(EmailField address) {
        address.setInvalid(false);
        try {
            var erasure = erasures.ask(address.getValue(), closing);
            Notices.done(getTranslation("privacy.erasure.done", Days.day(erasure.dueAt(), getLocale())));
            show();
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("address", address));
        }
    }
}
