package org.intreccio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;

/** A number that is true, and what it counts. */
public final class Stat extends Div {

    /** Writes the number as the reader's language does. */
    public Stat(long value, String label) {
        addClassName("stat");
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(value));
        number.addClassName("stat-value");
        var words = new Span(label);
        words.addClassName("stat-label");
        add(number, words);
    }
}
