package org.intreccio.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;

/** A page with one thing to do before one is in, as a card: what it is, what was refused, the form. */
abstract class Doorway extends Page {

    private final Div card = new Div();
    private final Div refusal = new Div();
    private final Span refusalWords = new Span();

    @SuppressWarnings("this-escape") // Views assemble themselves while they are made.
    Doorway() {
        refusal.add(Glyph.CIRCLE_ALERT.icon(), refusalWords);
        refusal.addClassNames("note", "danger");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        card.addClassNames("card", "entrance-card", "doorway");
        add(card);
    }

    /** Shows this on the card, and nothing of what was there. */
    final void show(String title, String lead, Component... content) {
        titled(title);
        var words = new Paragraph(lead);
        words.addClassName("lead");
        refusal.setVisible(false);
        card.removeAll();
        card.add(new H1(title), words, refusal);
        card.add(content);
    }

    final void refuse(DomainException e, Map<String, ? extends HasValidationProperties> fields) {
        refusal.setVisible(false);
        fields.values().forEach(f -> f.setInvalid(false));
        if (e.field().map(fields::containsKey).orElse(false)) {
            Notices.refused(e, fields);
        } else {
            refusalWords.setText(Notices.sentence(e));
            refusal.setVisible(true);
        }
    }

    /** Opens the portal anew as the person who just came in, in their language. */
    final void goOn(CurrentUser currentUser, String goal) {
        var ui = getUI().orElseThrow();
        currentUser.language().ifPresent(ui.getSession()::setLocale);
        ui.getPage().setLocation(goal);
    }

    static Anchor way(String label, String path) {
        var link = new Anchor(path, new Text(label));
        link.addClassName("button-link");
        return link;
    }
}
