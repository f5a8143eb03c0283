package org.intreccio.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.CurrentUser;
import org.intreccio.membership.ClaimState;
import org.intreccio.membership.Claims;
import org.intreccio.membership.MembershipPermission;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;

/** On an organisation's page: the way to its people for those who run it, and for all others the way to say that they do. */
@org.springframework.stereotype.Component
class StandingPanel implements Panel<ActorId> {

    private final ActorCatalogue catalogue;
    private final Claims claims;
    private final CurrentUser currentUser;

    StandingPanel(ActorCatalogue catalogue, Claims claims, CurrentUser currentUser) {
        this.catalogue = catalogue;
        this.claims = claims;
        this.currentUser = currentUser;
    }

    @Override
    public boolean appliesTo(ActorId id) {
        return catalogue.find(id).filter(card -> card.kind().organisation()).isPresent();
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Component content(ActorId id) {
        return currentUser.may(MembershipPermission.SEE, id) ? people(id) : claim(id);
    }

    private Component people(ActorId id) {
        var waiting = claims.on(id).stream()
                .filter(c -> c.state() == ClaimState.REQUESTED)
                .count();
        var section = new PageSection(Shown.say("membership.people"));
        if (waiting > 0) {
            section.add(new Div(Shown.badge(Shown.say("membership.people.waiting", waiting), "info")));
        }
        var row = new Div(new Anchor("actors/" + id + "/people", Shown.say("membership.people.manage")));
        row.addClassName("row");
        if (!currentUser.may(MembershipPermission.CHANGE_ROLE, id)
                || claims.attested(id).isEmpty()) {
            row.add(new Anchor("actors/" + id + "/claim", Shown.say("membership.claim.prove")));
        }
        section.add(row);
        return section;
    }

    private Component claim(ActorId id) {
        var pending = currentUser.find().isPresent()
                && claims.mine().stream()
                        .anyMatch(c -> c.organisation().equals(id) && c.state() == ClaimState.REQUESTED);
        var section = new PageSection(Shown.say("membership.claim.ask"));
        if (pending) {
            section.add(Shown.soft(Shown.say("membership.claim.pending")));
            section.add(new Anchor("my/organisations", Shown.say("membership.mine")));
        } else {
            section.add(Shown.soft(Shown.say("membership.claim.ask.why")));
            section.add(new Anchor("actors/" + id + "/claim", Shown.say("membership.claim.act")));
        }
        return section;
    }
}
