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

    public PageSection(String heading, Component... content) {
        addClassName("section");
        header.addClassName("section-header");
        var title = new H2(heading);
        title.setId("part-" + COUNT.incrementAndGet());
        header.add(title);
        title.getId().ifPresent(id -> getElement().setAttribute("aria-labelledby", id));
        add(header);
        add(content);
    }

    /** Puts links or controls beside the heading. */
    public PageSection beside(Component... components) {
        header.add(components);
        return this;
    }
}
