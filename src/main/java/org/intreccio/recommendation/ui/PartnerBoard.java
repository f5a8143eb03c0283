package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.intreccio.recommendation.Askers;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.Partners;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The modes, the filters and the answer. Whatever a person chooses becomes an address, and the address is shown. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class PartnerBoard extends Div {

    private final transient PartnersOf of;
    private final String path;
    private final ModeChoice modes = new ModeChoice();
    private final PartnerFilters filters;
    private final PartnerResults results;
    private transient PartnersAsk ask = PartnersAsk.USUAL;

    PartnerBoard(
            PartnersOf of,
            String path,
            Partners partners,
            Feedback feedback,
            Askers askers,
            PartnerAnswers answers,
            Places places,
            Vocabulary vocabulary) {
        this.of = of;
        this.path = path;
        this.filters = new PartnerFilters(places, vocabulary, (filter, known) -> go(ask.among(filter, known)));
        this.results = new PartnerResults(of, partners, feedback, askers, answers, this::go);
        addClassName("stack");
        modes.addValueChangeListener(e -> {
            if (e.getValue() != null && e.getValue() != ask.mode()) {
                go(ask.in(e.getValue()));
            }
        });
        var browse = new Div(filters, results);
        browse.addClassName("browse");
        add(modes, browse);
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
        results.show(asked);
    }

    private void go(PartnersAsk wanted) {
        if (!wanted.equals(ask)) {
            UI.getCurrent().navigate(path, wanted.address());
        }
    }
}
