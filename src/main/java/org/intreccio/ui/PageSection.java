package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicLong;

/** A part of a page under a heading of its own, found as a region by whoever is read the page aloud. */
public final class PageSection extends Section {

    private static final AtomicLong COUNT = new AtomicLong();
    private final Div header = new Div();
    private final String heading;

    public PageSection(String heading, Component... content) {
        this.heading = heading;
        addClassName("section");
        header.addClassName("section-header");
        var title = new H2(heading);
        title.setId("part-" + COUNT.incrementAndGet());
        header.add(title);
        title.getId().ifPresent(id -> getElement().setAttribute("aria-labelledby", id));
        add(header);
        add(content);
    }

    /** Gives it a name of its own in the address ({@code account#password}), by which {@link PageContents} leads to it. */
    public PageSection anchored(String id) {
        setId(id);
        return this;
    }

    String heading() {
        return heading;
    }

    /** Puts links or controls beside the heading. */
    public PageSection beside(Component... components) {
        header.add(components);
        return this;
    }
}
