package org.intreccio.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** Says what happened, what was kept and what to do, with a way on. */
abstract class ErrorPage extends Page {

    private final Div ways = new Div();

    /** Draws the page; {@code kicker} is a short sign such as the number of the answer. */
    final void say(String kicker, String title, String lead) {
        removeAll();
        titled(title);
        narrow();
        addClassName("error-page");
        var thread = new Div();
        thread.addClassNames("thread", "short");
        thread.getElement().setAttribute("aria-hidden", "true");
        ways.removeAll();
        ways.addClassName("actions");
        add(thread, new PageHeader(title).kicker(kicker).lead(lead), ways);
    }

    /** Adds a sentence under the lead. */
    final void addNote(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        addComponentAtIndex(2, note);
    }

    /** Offers a way on; the first is drawn as the likeliest. */
    final void way(String label, String href) {
        var link = new Anchor(href, label);
        link.addClassNames("button-link");
        if (ways.getComponentCount() > 0) {
            link.addClassName("quiet");
        }
        ways.add(link);
    }
}
