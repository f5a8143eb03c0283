package org.intreccio.directory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.SearchQuery;
import org.intreccio.directory.SearchResult.Facets;
import org.intreccio.directory.SearchResult.Value;
import org.intreccio.ui.Glyph;

/**
 * By what the result may be narrowed. Each value is a link to the address with it put in or taken out, so it works with the
 * keyboard, in a new tab and with the back button.
 */
final class FacetPanel extends Div {

    private static final int SHOWN = 8;

    private transient SearchQuery query = SearchQuery.all();
    private transient DirectoryAddress address = new DirectoryAddress(query, DirectoryAddress.View.LIST);

    private final String prefix;

    /** Makes a panel whose links have ids that begin so; the side panel and the drawer stand on one page. */
    FacetPanel(String prefix) {
        this.prefix = prefix;
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("directory.filters"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // Links are made anew with every answer: the keyboard stays where it was.
        getElement().executeJs("this.addEventListener('click', e => this.last = e.target.closest('a')?.id)");
    }

    void show(DirectoryAddress address, Facets facets) {
        this.address = address;
        this.query = address.query();
        removeAll();
        if (address.filters() > 0) {
            var clear = new Anchor(address.unfiltered().href(), getTranslation("directory.filters.clear"));
            clear.addClassNames("button-link", "quiet", "small");
            add(clear);
        }
        facet(
                "kind",
                facets.kinds(),
                true,
                v -> query.withKinds(DirectoryAddress.toggled(
                        query.kinds(), ActorKind.of(v.code()).orElseThrow())));
        places(facets);
        facet(
                "theme",
                facets.themes(),
                false,
                v -> query.withThemes(DirectoryAddress.toggled(query.themes(), v.code())));
        facet(
                "sdg",
                facets.goals(),
                false,
                v -> query.withGoals(DirectoryAddress.toggled(query.goals(), Integer.valueOf(v.code()))));
        facet(
                "offers",
                facets.offers(),
                false,
                v -> query.withOffers(DirectoryAddress.toggled(query.offers(), v.code())));
        facet("seeks", facets.seeks(), false, v -> query.withSeeks(DirectoryAddress.toggled(query.seeks(), v.code())));
        getElement().executeJs("""
                if (this.last) {
                    document.getElementById(this.last)?.focus({ preventScroll: true });
                    this.last = undefined;
                }""");
    }

    private void places(Facets facets) {
        var all = new java.util.ArrayList<Value>(facets.trail());
        all.addAll(facets.places());
        // Choosing the place that is chosen goes one step out again.
        facet("place", all, true, v -> query.withPlace(v.chosen() ? v.broader() : v.code()));
    }

    private void facet(String name, List<Value> values, boolean open, Function<Value, SearchQuery> toggle) {
        if (values.isEmpty()) {
            return;
        }
        var title = new Span(getTranslation("directory.facet." + name));
        title.addClassName("facet-title");
        var details = new NativeDetails();
        details.setSummary(title);
        details.setOpen(open || values.stream().anyMatch(Value::chosen));
        var content = new Div(list(name, values.stream().limit(SHOWN).toList(), toggle));
        details.setContent(content);
        if (values.size() > SHOWN) {
            var rest = new NativeDetails();
            rest.setSummaryText(getTranslation("directory.facet.more", values.size() - SHOWN));
            rest.addClassName("facet-more");
            rest.setContent(list(name, values.subList(SHOWN, values.size()), toggle));
            content.add(rest);
        }
        add(details);
    }

    private UnorderedList list(String name, List<Value> values, Function<Value, SearchQuery> toggle) {
        var list = new UnorderedList();
        list.addClassName("facet-values");
        values.forEach(value -> list.add(new ListItem(link(name, value, toggle.apply(value)))));
        return list;
    }

    private Anchor link(String name, Value value, SearchQuery next) {
        var words = name.equals("kind")
                ? getTranslation("ui.kind." + value.code())
                : value.named().in(getLocale());
        var label = new Span(name.equals("sdg") ? value.code() + " · " + words : words);
        var count = new Span(DirectoryView.number(value.count(), getLocale()));
        count.addClassName("facet-count");
        var link = new Anchor(address.with(next).href(), "");
        link.setId(prefix + "-" + name + "-" + value.code());
        link.addClassName("facet");
        if (value.chosen()) {
            link.addClassName("chosen");
            link.add(Glyph.CHECK.icon());
            link.setAriaLabel(getTranslation("directory.facet.remove", words));
        }
        link.add(label, count);
        return link;
    }
}
