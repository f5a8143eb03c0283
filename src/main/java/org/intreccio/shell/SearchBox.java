package org.intreccio.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.intreccio.shell.Search.Found;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.SearchSource.Hit;

/** One field for everything: what is found appears by type while one types, and each type can be looked at alone. */
final class SearchBox extends Div {

    /** What is looked for, and the only type that is shown; an empty type shows all. */
    record Query(String text, String type) {}

    private static final int PAUSE_MILLIS = 250;

    private final transient Search search;
    private final int limit;
    private final SerializableConsumer<Query> changed;
    private final TextField field = new TextField();
    private final Div types = new Div();
    private final Div results = new Div();
    private final Paragraph status = new Paragraph();
    private String type = "";

    /** Finds up to {@code limit} things of each type, and tells what is looked for each time it changes. */
    SearchBox(Search search, int limit, SerializableConsumer<Query> changed) {
        this.search = search;
        this.limit = limit;
        this.changed = changed;
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        field.setAriaLabel(getTranslation("shell.search"));
        field.setPlaceholder(getTranslation("shell.search.invite"));
        field.setPrefixComponent(Glyph.SEARCH.icon());
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> look());
        types.addClassName("chips");
        types.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("shell.search.types"));
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        results.addClassName("stack");
        add(field, status, types, results);
        draw();
    }

    Query query() {
        return new Query(field.getValue(), type);
    }

    /** Looks for this without telling it back. */
    void show(Query query) {
        type = query.type();
        if (!field.getValue().equals(query.text())) {
            field.setValue(query.text());
        }
        draw();
    }

    void takeFocus() {
        field.focus();
    }

    private void look() {
        draw();
        changed.accept(query());
    }

    private void only(String chosen) {
        type = chosen;
        look();
    }

    private void draw() {
        types.removeAll();
        results.removeAll();
        var found = search.find(field.getValue(), limit, getLocale());
        var total = found.stream().mapToLong(f -> f.hits().total()).sum();
        if (field.getValue().strip().length() < Search.SHORTEST) {
            status.setText("");
            return;
        }
        status.setText(getTranslation("shell.search.count", total));
        if (found.isEmpty()) {
            results.add(new EmptyState(
                            getTranslation("shell.search.none", field.getValue().strip()),
                            getTranslation("shell.search.none.why"))
                    .action(getTranslation("shell.search.none.action"), "directory"));
            return;
        }
        types.add(chip("", getTranslation("shell.search.all"), total));
        found.forEach(f -> types.add(chip(
                f.source().type(), getTranslation(f.source().key()), f.hits().total())));
        found.stream()
                .filter(f -> type.isEmpty() || f.source().type().equals(type))
                .forEach(f -> results.add(part(f)));
    }

    private NativeButton chip(String of, String label, long count) {
        var number = new Span(getTranslation("shell.number", count));
        number.addClassName("facet-count");
        var chip = new NativeButton();
        chip.add(new Span(label), number);
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(type.equals(of)));
        chip.addClickListener(click -> only(of));
        return chip;
    }

    private Component part(Found found) {
        var head = new Div(new H2(getTranslation(found.source().key())));
        head.addClassName("section-header");
        var all = found.source().all(field.getValue().strip());
        if (all != null) {
            head.add(new Anchor(
                    all, getTranslation("shell.search.see-all", found.hits().total())));
        }
        var part = new Section(head, list(found.hits().best()));
        part.addClassName("search-part");
        return part;
    }

    private static UnorderedList list(List<Hit> hits) {
        var list = new UnorderedList();
        list.addClassName("hits");
        hits.forEach(hit -> list.add(new ListItem(link(hit))));
        return list;
    }

    private static Anchor link(Hit hit) {
        var title = new Span(hit.title());
        title.addClassName("hit-title");
        var words = new Div(title);
        var detail = hit.detail();
        if (detail != null && !detail.isBlank()) {
            var small = new Span(detail);
            small.addClassName("hit-detail");
            words.add(small);
        }
        var link = new Anchor(hit.href(), new KindBadge(hit.mark()), words);
        link.addClassName("hit");
        return link;
    }
}
