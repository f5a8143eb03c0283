package org.intreccio.threads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.threads.ContributionId;
import org.intreccio.threads.ThreadCatalogue;

/** The lasting address of a contribution: leads to where it stands now, and there to itself. */
@Route("contributions/:contribution")
@OpenToAll
class ContributionLink extends Div implements BeforeEnterObserver {

    private final transient ThreadCatalogue catalogue;

    ContributionLink(ThreadCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("contribution").orElse("");
        var found = catalogue.contribution(id(asked));
        event.getUI()
                .getPage()
                .executeJs(
                        "setTimeout(() => document.getElementById($0)?.scrollIntoView({ block: 'center' }), 300)",
                        asked);
        event.forwardTo("threads/" + found.thread());
    }

    private static ContributionId id(String asked) {
        try {
            return new ContributionId(asked);
        } catch (InvalidValue noId) {
            throw NotFound.of("threads.error.unknown", asked);
        }
    }
}
