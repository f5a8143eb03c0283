package org.intreccio.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.markdown.Markdown;
import org.intreccio.directory.ActorPage;
import org.intreccio.directory.Profile;

/** What an actor says of itself. */
final class AboutPart extends Div {

    AboutPart(ActorPage page) {
        if (!page.description().isBlank()) {
            // Vaadin's Markdown sanitises in the browser: no script and no event handler of an author's runs.
            var words = new Markdown(page.description().in(getLocale()));
            words.addClassName("prose");
            add(words, SeenBy.mark(page.audience().of(Profile.Part.DESCRIPTION)));
        } else if (page.card().summary().isBlank()) {
            var nothing = new Paragraph(getTranslation("directory.about.nothing"));
            nothing.addClassName("soft");
            add(nothing);
        } else {
            setVisible(false);
        }
    }
}
