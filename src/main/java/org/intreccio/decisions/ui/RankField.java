package org.intreccio.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.intreccio.decisions.Terms;
import org.intreccio.ui.Glyph;

/** Puts options in order: by buttons, which the keyboard reaches, or by dragging. What is left out stays unranked. */
final class RankField extends Div {

    private final transient Terms terms;
    private final List<Integer> order = new ArrayList<>();
    private final OrderedList ranked = new OrderedList();
    private final UnorderedList rest = new UnorderedList();
    private final Paragraph said = new Paragraph();
    private final Paragraph nothing = Shown.soft(Shown.say("rank.nothing"));
    private final H4 restTitle = new H4(Shown.say("rank.rest"));

    RankField(Terms terms, List<Integer> before) {
        this.terms = terms;
        addClassNames("stack", "rank-field");
        options()
                .filter(o -> before.get(o) > 0)
                .boxed()
                .sorted(Comparator.comparing(before::get))
                .forEach(order::add);
        ranked.addClassName("rank-list");
        rest.addClassName("rank-rest");
        said.getElement().setAttribute("role", "status");
        said.addClassName("visually-hidden");
        add(Shown.soft(Shown.say("rank.help")), nothing, ranked, restTitle, rest, said);
        draw();
    }

    private IntStream options() {
        return IntStream.range(0, terms.choices().size());
    }

    List<Integer> marks() {
        return options().map(o -> order.indexOf(o) + 1).boxed().toList();
    }

    private void draw() {
        ranked.removeAll();
        rest.removeAll();
        order.forEach(o -> ranked.add(place(o)));
        options().filter(o -> !order.contains(o)).forEach(o -> rest.add(left(o)));
        nothing.setVisible(order.isEmpty());
        ranked.setVisible(!order.isEmpty());
        restTitle.setVisible(order.size() < terms.choices().size());
        rest.setVisible(order.size() < terms.choices().size());
    }

    private ListItem place(int option) {
        int at = order.indexOf(option);
        var up = button("rank.up", option, () -> move(option, at - 1));
        up.setEnabled(at > 0);
        var down = button("rank.down", option, () -> move(option, at + 1));
        down.setEnabled(at < order.size() - 1);
        var out = button("rank.out", option, () -> leave(option));
        var number = new Span((at + 1) + ".");
        number.addClassName("rank-number");
        var item = new ListItem(number, name(option), buttons(up, down, out));
        item.addClassName("rank-item");
        DragSource.create(item).setDragData(option);
        DropTarget.create(item)
                .addDropListener(drop -> drop.getDragData()
                        .filter(Integer.class::isInstance)
                        .ifPresent(dragged -> move((Integer) dragged, order.indexOf(option))));
        return item;
    }

    private ListItem left(int option) {
        var item = new ListItem(name(option), buttons(button("rank.in", option, () -> move(option, order.size()))));
        item.addClassName("rank-item");
        DragSource.create(item).setDragData(option);
        return item;
    }

    private Span name(int option) {
        var name = new Span(Shown.choice(terms, option));
        name.addClassName("rank-name");
        return name;
    }

    private static Div buttons(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("rank-buttons");
        return row;
    }

    private Button button(String key, int option, Runnable act) {
        var button = new Button(Shown.say(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Shown.say(key) + ": " + Shown.choice(terms, option));
        if (key.equals("rank.in")) {
            button.setIcon(Glyph.PLUS.icon());
        }
        button.setId(key.replace('.', '-') + "-" + option);
        return button;
    }

    private void move(int option, int to) {
        order.removeIf(o -> o == option);
        order.add(Math.clamp(to, 0, order.size()), option);
        said.setText(Shown.say("rank.moved", Shown.choice(terms, option), order.indexOf(option) + 1));
        draw();
        focus("rank-up-" + option, "rank-down-" + option, "rank-out-" + option);
    }

    private void leave(int option) {
        order.removeIf(o -> o == option);
        said.setText(Shown.say("rank.left", Shown.choice(terms, option)));
        draw();
        focus("rank-in-" + option);
    }

    /** Whoever moves an option by the keyboard stays with it. */
    private void focus(String... ids) {
        var all = new ArrayList<Button>();
        collect(ranked, all);
        collect(rest, all);
        for (var id : ids) {
            var found = all.stream()
                    .filter(b -> b.getId().filter(id::equals).isPresent() && b.isEnabled())
                    .findFirst();
            if (found.isPresent()) {
                found.get().focus();
                return;
            }
        }
    }

    private static void collect(com.vaadin.flow.component.Component from, List<Button> into) {
        from.getChildren().forEach(child -> {
            if (child instanceof Button button) {
                into.add(button);
            }
            collect(child, into);
        });
    }
}
