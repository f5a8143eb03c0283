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

/** A list of rows that can be added to, taken from and put in another order. */
final class Rows<R extends Component> extends Div {

    private final OrderedList list = new OrderedList();
    private final List<Item> items = new ArrayList<>();
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
        var item = new Item(row);
        items.add(item);
        list.add(item);
        number();
    }

    List<R> rows() {
        return items.stream().map(item -> item.row).toList();
    }

    private void number() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).number(i);
        }
    }

    /** Its row, and what can be done with it; each button names its row by number, since all look alike. */
    private final class Item extends ListItem {

        private final R row;
        private final Button up = new Button(Glyph.CHEVRON_UP.icon(), click -> move(-1));
        private final Button down = new Button(Glyph.CHEVRON_DOWN.icon(), click -> move(1));
        private final Button remove =
                new Button(getTranslation("challenges.row.remove"), Glyph.TRASH.icon(), click -> remove());

        Item(R row) {
            this.row = row;
            List.of(up, down, remove).forEach(b -> b.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL));
            var acts = new Div(up, down, remove);
            acts.addClassName("challenge-row-acts");
            addClassNames("card", "flat", "stack", "challenge-row");
            add(row, acts);
        }

        void number(int at) {
            up.setAriaLabel(getTranslation("challenges.row.up", at + 1));
            down.setAriaLabel(getTranslation("challenges.row.down", at + 1));
            remove.setAriaLabel(getTranslation("challenges.row.remove.named", at + 1));
            up.setEnabled(at > 0);
            down.setEnabled(at + 1 < items.size());
        }

        private void move(int by) {
            int to = items.indexOf(this) + by;
            if (to < 0 || to >= items.size()) {
                return;
            }
            items.remove(this);
            items.add(to, this);
            list.remove(this);
            list.addComponentAtIndex(to, this);
            Rows.this.number();
            // Whoever goes by keyboard stays on the row; at an end of the list only the other way is left.
            var again = by < 0 ? up : down;
            (again.isEnabled() ? again : by < 0 ? down : up).focus();
            changed.run();
        }

        private void remove() {
            items.remove(this);
            list.remove(this);
            Rows.this.number();
            changed.run();
        }
    }
}
