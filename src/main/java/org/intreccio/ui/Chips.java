package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** A row of short facts: themes, goals, what is offered and sought. */
public final class Chips extends UnorderedList {

    public Chips() {
        addClassName("chips");
    }

    public Chips(Collection<? extends Component> chips) {
        this();
        chips.forEach(this::with);
    }

    /** Adds a chip made elsewhere, such as {@link SdgChip}. */
    public Chips with(Component chip) {
        add(new ListItem(chip));
        return this;
    }

    /** Adds a chip of plain words. */
    public Chips with(String label, String... classes) {
        return with(chip(label, classes));
    }

    /** A chip of plain words; class {@code offers} and {@code seeks} draw it so. */
    public static Span chip(String label, String... classes) {
        var chip = new Span(label);
        chip.addClassName("chip");
        chip.addClassNames(classes);
        return chip;
    }

    /** A chip that leads somewhere. */
    public static Anchor link(String label, String href, String... classes) {
        var chip = new Anchor(href, new Text(label));
        chip.addClassName("chip");
        chip.addClassNames(classes);
        return chip;
    }
}
