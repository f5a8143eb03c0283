package org.intreccio.ui;

import com.vaadin.flow.component.html.Span;

/** One of the seventeen goals: its number, its words and its colour. */
public final class SdgChip extends Span {

    /** Draws goal {@code number} (1–17) with its short name, already translated. */
    public SdgChip(int number, String shortName) {
        addClassNames("chip", "sdg", "sdg-" + number);
        var figure = new Span(String.valueOf(number));
        figure.addClassName("number");
        figure.getStyle().setFontWeight("700");
        add(figure, new Span(shortName));
    }
}
