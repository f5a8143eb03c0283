package org.intreccio.identity.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.intreccio.identity.DemoPersona;

/** One person of the demo community: press to be them. */
class PersonaButton extends NativeButton {

    PersonaButton(DemoPersona persona, Locale language, Runnable enter) {
        addClassName("persona");
        getElement().setAttribute("type", "button");
        var mark = new Span(initials(persona.displayName()));
        mark.addClassName("persona-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(persona.displayName());
        name.addClassName("persona-name");
        var introduction = new Span(persona.introduction(language));
        introduction.addClassName("persona-text");
        var words = new Span(name, introduction);
        words.addClassName("persona-words");
        add(mark, words);
        addClickListener(click -> enter.run());
    }

    private static String initials(String name) {
        var letters = new StringBuilder();
        for (var word : name.split(" ", -1)) {
            if (!word.isEmpty() && letters.length() < 2) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
        return letters.toString();
    }
}
