package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.intreccio.network.Footing;
import org.intreccio.ranking.PartnerMode;
import org.intreccio.recommendation.PartnerFilter;
import org.intreccio.ui.EmptyState;

/** Says why nobody is recommended, and the one thing to do about it. */
final class NoPartners extends Div {

    NoPartners(PartnersOf of, PartnersAsk ask, Footing footing, Consumer<PartnersAsk> go) {
        if (ask.saved()) {
            add(state("saved")
                    .action(getTranslation("recommendation.saved.back"), () -> go.accept(ask.savedOnes(false))));
        } else if (footing.isNone()) {
            add(profile(of, "unknown"));
        } else if (ask.mode() == PartnerMode.COMPLEMENTS_WHAT_I_SEEK && footing.seeks() == 0) {
            add(profile(of, "seeks-nothing"));
        } else if (!ask.filter().isNone()) {
            add(state("filtered")
                    .action(
                            getTranslation("recommendation.filter.none"),
                            () -> go.accept(ask.among(PartnerFilter.NONE, ask.known()))));
        } else if (ask.mode() != PartnerMode.LIKE_MY_NETWORK) {
            add(state("mode")
                    .action(
                            getTranslation("recommendation.empty.mode.action"),
                            () -> go.accept(ask.in(PartnerMode.LIKE_MY_NETWORK))));
        } else {
            add(profile(of, "no-paths"));
        }
    }

    private EmptyState profile(PartnersOf of, String why) {
        var state = new EmptyState(
                getTranslation("recommendation.empty." + why, of.name()),
                getTranslation("recommendation.empty." + why + ".why", of.name()));
        return of.itself()
                ? state.action(
                        getTranslation("recommendation.empty.profile"),
                        "actors/" + of.id().value())
                : state.action(
                        getTranslation("recommendation.profile.go"),
                        "actors/" + of.id().value());
    }

    private EmptyState state(String why) {
        return new EmptyState(
                getTranslation("recommendation.empty." + why), getTranslation("recommendation.empty." + why + ".why"));
    }
}
