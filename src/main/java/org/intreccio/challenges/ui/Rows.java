package org.intreccio.challenges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.intreccio.ui.Glyph;

/** A list of rows that can be added to and taken from. */
final class Rows<R extends Component> extends Div {

    private final OrderedList list = new OrderedList();
    private final List<R> rows = new ArrayList<>();
    private final transient Runnable changed;

    /** @param add what the button says that adds a row; empty for none */
    Rows(String add, Supplier<R> fresh, Runnable changed) {
        this.changed = changed;
        addClassName("stack");
        list.addClassNames("plain-list", "stack");
        add(list);
        if (!add.isEmpty()) {
            add(new Button(add, Glyph.PLUS.icon(), click -> {
                put(fresh.get());
                changed.run();
            }));
        }
    }

    /** Adds a row. */
    void put(R row) {
        var item = new ListItem();
        var remove = new Button(getTranslation("challenges.row.remove"), Glyph.TRASH.icon(), click -> {
            rows.remove(row);
            list.remove(item);
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        item.addClassNames("card", "flat", "stack", "challenge-row");
        item.add(row, remove);
        rows.add(row);
        list.add(item);
    }

    List<R> rows() {
        return List.copyOf(rows);
    }
}
