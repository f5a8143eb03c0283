package org.intreccio.membership.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.ForStewards;
import org.intreccio.membership.Attestations;
import org.intreccio.membership.Claims;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** The stewards' queue: who claims to act for whom, with the evidence, the oldest first. */
@Route(AttestationsView.PATH)
@ForStewards
@CssImport("./styles/membership.css")
class AttestationsView extends Page {

    static final String PATH = "steward/attestations";

    private final transient Claims claims;
    private final transient Attestations attestations;
    private final transient CurrentUser currentUser;
    private final Div queue = new Div();

    AttestationsView(Claims claims, Attestations attestations, CurrentUser currentUser) {
        this.claims = claims;
        this.attestations = attestations;
        this.currentUser = currentUser;
        titled(getTranslation("membership.queue"));
        narrow();
        add(new PageHeader(getTranslation("membership.queue")).lead(getTranslation("membership.queue.lead")), queue);
        show();
    }

    private void show() {
        queue.removeAll();
        var waiting = claims.waiting();
        if (waiting.isEmpty()) {
            queue.add(new EmptyState(
                    getTranslation("membership.queue.none"), getTranslation("membership.queue.none.why")));
            return;
        }
        var cards = new ClaimCard(attestations, currentUser, this::show);
        queue.add(new PageSection(
                getTranslation("membership.queue.waiting", waiting.size()),
                Shown.list(waiting.stream().map(cards::of).toList())));
    }
}
