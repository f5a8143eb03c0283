package org.intreccio.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.DomainException;
import org.intreccio.membership.Invitation;
import org.intreccio.membership.Invitations;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** What the link of an invitation opens: who invites to what, and the way in. Guests sign in or up first and come back here. */
@Route("join/:token")
@OpenToAll
class JoinView extends Page implements BeforeEnterObserver {

    private final transient Invitations invitations;
    private final transient CurrentUser currentUser;

    JoinView(Invitations invitations, CurrentUser currentUser) {
        this.invitations = invitations;
        this.currentUser = currentUser;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("token").orElse("");
        removeAll();
        titled(getTranslation("membership.join.title"));
        invitations
                .behind(secret)
                .filter(invitations::open)
                .ifPresentOrElse(
                        invitation -> show(invitation, secret),
                        () -> add(
                                new PageHeader(getTranslation("membership.join.title")),
                                new EmptyState(
                                                getTranslation("membership.join.over"),
                                                getTranslation("membership.join.over.why"))
                                        .action(getTranslation("membership.mine.find"), "directory")));
    }

    private void show(Invitation invitation, String secret) {
        var inviter = invitation.inviter().isEmpty() ? invitation.organisationName() : invitation.inviter();
        var what = new Paragraph(getTranslation(
                "membership.join.as", getTranslation(invitation.role().key()), Shown.day(invitation.expiresAt())));
        var name = new Anchor("actors/" + invitation.organisation(), getTranslation("membership.join.look"));
        var card = new Div(what, new Div(name));
        card.addClassNames("card", "stack");
        if (currentUser.find().isPresent()) {
            var join = new Button(getTranslation("membership.join.act"), click -> join(secret));
            join.addThemeVariants(ButtonVariant.PRIMARY);
            card.add(new Div(join));
        } else {
            var query = "?" + QueryParameters.of("back", "/join/" + secret).getQueryString();
            var up = new Anchor("sign-up" + query, getTranslation("membership.join.sign-up"));
            up.addClassName("button-link");
            var in = new Anchor("sign-in" + query, getTranslation("membership.join.sign-in"));
            var doors = new Div(up, in);
            doors.addClassName("row");
            card.add(new Paragraph(getTranslation("membership.join.guest")), doors);
        }
        add(
                new PageHeader(getTranslation("membership.join.to", invitation.organisationName()))
                        .lead(getTranslation("membership.join.lead", inviter, invitation.organisationName())),
                card);
    }

    private void join(String secret) {
        try {
            var invitation = invitations.accept(secret);
            Notices.done(getTranslation("membership.join.done", invitation.organisationName()));
            getUI().ifPresent(ui -> ui.navigate("actors/" + invitation.organisation()));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }
}
