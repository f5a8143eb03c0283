package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The head of a page: its title, what it is for in a sentence, what one can do here. */
public final class PageHeader extends Header {

    private final Div words = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        words.add(new H1(title));
        add(words);
    }

    /** Puts a few words over the title: the kind of page, the kind of actor. */
    public PageHeader kicker(String text) {
        var kicker = new Span(text);
        kicker.addClassName("kicker");
        words.addComponentAsFirst(kicker);
        return this;
    }

    /** Puts badges or chips over the title. */
    public PageHeader above(Component... components) {
        var row = new Div(components);
        row.addClassName("row");
        words.addComponentAsFirst(row);
        return this;
    }

    /** Says what the page is for. */
    public PageHeader lead(String text) {
        var lead = new Paragraph(text);
        lead.addClassName("lead");
        words.add(lead);
        return this;
    }

    /** Adds something under the title. */
    public PageHeader below(Component... components) {
        words.add(components);
        return this;
    }

    /** Offers what can be done, the likeliest first. */
    public PageHeader actions(Component... actions) {
        var row = new Div(actions);
        row.addClassName("actions");
        add(row);
        return this;
    }
}
