package org.intreccio.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.membership.Attestations;
import org.intreccio.membership.ClaimState;
import org.intreccio.membership.Claims;
import org.intreccio.membership.Invitation;
import org.intreccio.membership.Invitations;
import org.intreccio.membership.Members;
import org.intreccio.membership.MembershipPermission;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.ReasonDialog;
import org.intreccio.web.PublicAddress;

/** The people of an organisation, for those who run it: who is what, who asks to be, who was invited. */
@Route("actors/:id/people")
@ForSignedIn
@CssImport("./styles/membership.css")
class PeopleView extends Page implements BeforeEnterObserver {

    private final transient ActorCatalogue catalogue;
    private final transient Members members;
    private final transient Claims claims;
    private final transient Attestations attestations;
    private final transient Invitations invitations;
    private final transient PublicAddress address;
    private final transient CurrentUser currentUser;
    private final Div people = new Div();
    private final Div asked = new Div();
    private final Div invited = new Div();

    PeopleView(
            ActorCatalogue catalogue,
            Members members,
            Claims claims,
            Attestations attestations,
            Invitations invitations,
            PublicAddress address,
            CurrentUser currentUser) {
        this.catalogue = catalogue;
        this.members = members;
        this.claims = claims;
        this.attestations = attestations;
        this.invitations = invitations;
        this.address = address;
        this.currentUser = currentUser;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card =
                ClaimView.known(catalogue, event.getRouteParameters().get("id").orElse(""));
        var id = card.id();
        currentUser.require(MembershipPermission.SEE, id);
        removeAll();
        titled(getTranslation("membership.people.title", card.name()));
        reachedBy(new Crumb(card.name(), "actors/" + id));
        add(new PageHeader(getTranslation("membership.people.title", card.name()))
                .lead(getTranslation("membership.people.lead")));
        add(asked, new PageSection(getTranslation("membership.people.now"), people));
        if (currentUser.may(MembershipPermission.INVITE, id)) {
            add(new PageSection(
                    getTranslation("membership.invite"),
                    new InviteForm(invitations, address, id, () -> showInvited(id))));
        }
        add(invited);
        showPeople(id);
        showAsked(id);
        showInvited(id);
    }

    private void showPeople(ActorId id) {
        people.removeAll();
        var list = members.of(id).stream().map(m -> item(m, id)).toList();
        people.add(list.isEmpty() ? Shown.soft(getTranslation("membership.people.none")) : Shown.list(list));
    }

    private ListItem item(Members.Member member, ActorId id) {
        var name = new H3(new com.vaadin.flow.component.html.Anchor("actors/" + member.person(), member.personName()));
        name.addClassName("result-title");
        var words = new Div(name, facts(member));
        words.addClassName("stack");
        var item = new ListItem(words);
        item.addClassName("result");
        if (member.now()) {
            words.add(acts(member, id));
        }
        return item;
    }

    private Component facts(Members.Member member) {
        var facts = new ArrayList<Component>();
        facts.add(Shown.badge(getTranslation(member.role().key()), ""));
        var until = member.attestedUntil();
        if (member.now() && !member.attestor().isEmpty()) {
            facts.add(Shown.badge(
                    getTranslation("membership.attested.by", Shown.decider(member.attestor()))
                            + (until == null ? "" : " " + getTranslation("membership.until", Shown.day(until))),
                    "ok"));
        }
        var from = member.from();
        var to = member.to();
        facts.add(Shown.line(
                from == null ? "" : getTranslation("membership.since", Shown.day(from)),
                to == null ? "" : getTranslation("membership.until", Shown.day(to))));
        var row = new Div();
        row.add(facts);
        row.addClassName("row");
        return row;
    }

    private Component acts(Members.Member member, ActorId id) {
        var acts = new Div();
        acts.addClassName("row");
        if (currentUser.may(MembershipPermission.CHANGE_ROLE, id)) {
            var change = new Button(
                    getTranslation("membership.role.change"),
                    click -> new RoleDialog(members, member, () -> again(id)).open());
            change.setAriaLabel(getTranslation("membership.role.change.named", member.personName()));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(change);
        }
        if (currentUser.may(MembershipPermission.END, id)) {
            var end = new Button(getTranslation("membership.end"), click -> end(member, id));
            end.setAriaLabel(getTranslation("membership.end.named", member.personName()));
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            acts.add(end);
        }
        return acts;
    }

    private void end(Members.Member member, ActorId id) {
        new ReasonDialog(
                        getTranslation("membership.end.named", member.personName()),
                        getTranslation("membership.end.what", member.personName()),
                        getTranslation("membership.end"),
                        why -> {
                            members.end(id, member.person(), why);
                            Notices.done(getTranslation("membership.end.done", member.personName()));
                            again(id);
                        })
                .readBy(getTranslation("membership.reason.help"))
                .taking()
                .open();
    }

    /** The reader may have taken away their own right to be here. */
    private void again(ActorId id) {
        if (currentUser.may(MembershipPermission.SEE, id)) {
            showPeople(id);
            showAsked(id);
        } else {
            getUI().ifPresent(ui -> ui.navigate("actors/" + id));
        }
    }

    private void showAsked(ActorId id) {
        asked.removeAll();
        var all = claims.on(id).stream()
                .filter(c -> c.state() == ClaimState.REQUESTED || c.state() == ClaimState.ATTESTED)
                .toList();
        if (!all.isEmpty()) {
            var cards = new ClaimCard(attestations, currentUser, () -> again(id));
            asked.add(new PageSection(
                    getTranslation("membership.people.claims"),
                    Shown.list(all.stream().map(cards::of).toList())));
        }
    }

    private void showInvited(ActorId id) {
        invited.removeAll();
        var open = invitations.of(id).stream().filter(invitations::open).toList();
        if (!open.isEmpty()) {
            invited.add(new PageSection(
                    getTranslation("membership.invitations"),
                    Shown.list(open.stream().map(i -> invitation(i, id)).toList())));
        }
    }

    private ListItem invitation(Invitation invitation, ActorId id) {
        var title = new Span(
                invitation.email().isEmpty()
                        ? getTranslation("membership.invitation.link")
                        : getTranslation("membership.invitation.for", invitation.email()));
        var words = new Div(
                title,
                Shown.line(
                        getTranslation(invitation.role().key()),
                        getTranslation("membership.invitation.used", invitation.used(), invitation.limit()),
                        getTranslation("membership.until", Shown.day(invitation.expiresAt())),
                        invitation.inviter().isEmpty()
                                ? ""
                                : getTranslation("membership.invitation.by", invitation.inviter())));
        words.addClassName("stack");
        var item = new ListItem(words);
        item.addClassName("result");
        if (currentUser.may(MembershipPermission.INVITE, id)) {
            var revoke = new Button(getTranslation("membership.invitation.revoke"), click -> revoke(invitation, id));
            revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            item.add(revoke);
        }
        return item;
    }

    private void revoke(Invitation invitation, ActorId id) {
        try {
            invitations.revoke(invitation.id());
            Notices.done(getTranslation("membership.invitation.revoked"));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        showInvited(id);
    }
}
