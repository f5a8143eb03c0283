package org.intreccio.onboarding.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.intreccio.onboarding.Persona;
import org.intreccio.ui.Glyph;

/** Who are you here: one click, and one may be somebody else later. */
final class PersonaStep extends UnorderedList {

    PersonaStep(Consumer<Persona> chosen) {
        addClassNames("cards", "small", "persona-choices");
        for (var persona : Persona.values()) {
            var name = new Span(getTranslation(persona.key()));
            name.addClassName("persona-name");
            var blurb = new Span(getTranslation(persona.key() + ".blurb"));
            blurb.addClassName("soft");
            var button = new NativeButton();
            button.add(glyph(persona).icon(), name, blurb);
            button.addClassNames("card", "persona-choice");
            button.addClickListener(click -> chosen.accept(persona));
            add(new ListItem(button));
        }
    }

    private static Glyph glyph(Persona persona) {
        return switch (persona) {
            case CSR_TEAM -> Glyph.BUILDING;
            case RESEARCH_LAB -> Glyph.SPARKLES;
            case STARTUP -> Glyph.TARGET;
            case ORGANISER -> Glyph.USERS;
            case PUBLIC_BODY -> Glyph.COMPASS;
            case CITIZEN -> Glyph.USER;
        };
    }
}
