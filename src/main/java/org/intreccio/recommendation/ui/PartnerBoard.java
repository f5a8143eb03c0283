package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Function;

/** The modes, the filters and the answer. Whatever a person chooses becomes an address, and the address is shown. */
final class PartnerBoard extends Div {

    private final transient PartnersOf of;
    private final String path;
    private final ModeChoice modes = new ModeChoice();
    private final PartnerFilters filters;
    private final PartnerResults results;
    private final FilterOpener opener;
    private transient PartnersAsk ask = PartnersAsk.USUAL;

    PartnerBoard(
            PartnersOf of,
            String path,
            Function<PartnerFilters.Heard, PartnerFilters> filters,
            Function<Consumer<PartnersAsk>, PartnerResults> results) {
        this.of = of;
        this.path = path;
        this.filters = filters.apply((filter, known) -> go(ask.among(filter, known)));
        this.results = results.apply(this::go);
        addClassName("stack");
        modes.addValueChangeListener(e -> {
            if (e.getValue() != null && e.getValue() != ask.mode()) {
                go(ask.in(e.getValue()));
            }
        });
        var browse = new Div(this.filters, this.results);
        browse.addClassName("browse");
        opener = new FilterOpener(this.filters);
        add(modes, opener, browse);
    }

    boolean isOf(PartnersOf other) {
        return of.equals(other);
    }

    PartnersAsk ask() {
        return ask;
    }

    /** Shows what an address says. */
    void show(PartnersAsk asked) {
        ask = asked;
        modes.setValue(asked.mode());
        filters.show(asked.filter(), asked.known());
        opener.count(asked.filters());
        results.show(asked);
    }

    /** Shows the same again, when something was said elsewhere. */
    void refresh() {
        results.show(ask);
    }

    private void go(PartnersAsk wanted) {
        if (!wanted.equals(ask)) {
            UI.getCurrent().navigate(path, wanted.address());
        }
    }
}
