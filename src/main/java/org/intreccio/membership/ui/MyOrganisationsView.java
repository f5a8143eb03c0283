package org.intreccio.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.membership.Attestations;
import org.intreccio.membership.Claim;
import org.intreccio.membership.ClaimState;
import org.intreccio.membership.Claims;
import org.intreccio.membership.MemberRole;
import org.intreccio.membership.Members;
import org.intreccio.membership.Members.Member;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** The organisations of the person here: what they are in each, what was attested until when, and what they asked for. */
@Route(MyOrganisationsView.PATH)
@ForSignedIn
@CssImport("./styles/membership.css")
class MyOrganisationsView extends Page {

    static final String PATH = "my/organisations";

    private final transient Members members;
    private final transient Claims claims;
    private final transient Attestations attestations;
    private final Div parts = new Div();

    MyOrganisationsView(Members members, Claims claims, Attestations attestations) {
        this.members = members;
        this.claims = claims;
        this.attestations = attestations;
        titled(getTranslation("membership.mine"));
        narrow();
        parts.addClassName("stack");
        var add = new Anchor("actors/new", getTranslation("membership.mine.add"));
        add.addClassName("button-link");
        add(
                new PageHeader(getTranslation("membership.mine"))
                        .lead(getTranslation("membership.mine.lead"))
                        .actions(add),
                parts);
        show();
    }

    private void show() {
        parts.removeAll();
        var all = members.mine();
        var present = all.stream().filter(Member::now).toList();
        if (present.isEmpty()) {
            parts.add(new EmptyState(getTranslation("membership.mine.none"), getTranslation("membership.mine.none.why"))
                    .action(getTranslation("membership.mine.find"), "directory"));
        } else {
            parts.add(new PageSection(
                    getTranslation("membership.mine.now"),
                    Shown.list(present.stream().map(this::item).toList())));
        }
        var asked = claims.mine().stream().filter(this::worthTelling).toList();
        if (!asked.isEmpty()) {
            parts.add(new PageSection(
                    getTranslation("membership.mine.claims"),
                    Shown.list(asked.stream().map(this::claim).toList())));
        }
        var former = all.stream().filter(m -> !m.now()).toList();
        if (!former.isEmpty()) {
            parts.add(new PageSection(
                    getTranslation("membership.mine.former"),
                    Shown.list(former.stream().map(this::former).toList())));
        }
    }

    /** What is attested and not about to end stands with the membership already. */
    private boolean worthTelling(Claim claim) {
        return claim.state() != ClaimState.ATTESTED || attestations.renewable(claim);
    }

    private ListItem item(Member member) {
        var name = new Anchor("actors/" + member.organisation(), member.organisationName());
        var title = new H3(name);
        title.addClassName("result-title");
        var words = new Div(title, facts(member), acts(member));
        words.addClassName("stack");
        var item = new ListItem(words);
        item.addClassName("result");
        return item;
    }

    private Component facts(Member member) {
        var until = member.attestedUntil();
        var row = new Div(Shown.badge(getTranslation(member.role().key()), ""));
        row.addClassName("row");
        if (!member.attestor().isEmpty()) {
            row.add(Shown.badge(
                    getTranslation("membership.attested.by", Shown.decider(member.attestor()))
                            + (until == null ? "" : " " + getTranslation("membership.until", Shown.day(until))),
                    "ok"));
        } else if (member.role() != MemberRole.MEMBER) {
            row.add(Shown.line(getTranslation("membership.attested.not")));
        }
        return row;
    }

    private Component acts(Member member) {
        var acts = new Div();
        acts.addClassName("row");
        if (member.role() != MemberRole.MEMBER) {
            acts.add(new Anchor("actors/" + member.organisation() + "/people", getTranslation("membership.people")));
            if (member.attestor().isEmpty()) {
                acts.add(new Anchor(
                        "actors/" + member.organisation() + "/claim", getTranslation("membership.claim.prove")));
            }
        }
        var leave = new Button(getTranslation("membership.leave"), click -> confirm(member));
        leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        leave.setAriaLabel(getTranslation("membership.leave.named", member.organisationName()));
        acts.add(leave);
        return acts;
    }

    private void confirm(Member member) {
        var dialog = new ConfirmDialog(
                getTranslation("membership.leave.named", member.organisationName()),
                getTranslation("membership.leave.what"),
                getTranslation("membership.leave"),
                confirmed -> leave(member));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ui.cancel"));
        dialog.open();
    }

    private void leave(Member member) {
        try {
            members.leave(member.organisation());
            Notices.done(getTranslation("membership.leave.done", member.organisationName()));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }

    private ListItem claim(Claim claim) {
        var title = new H3(new Anchor("actors/" + claim.organisation(), claim.organisationName()));
        title.addClassName("result-title");
        var until = claim.until();
        var row = new Div(
                Shown.state(claim.state()),
                Shown.line(
                        getTranslation(claim.role().key()),
                        getTranslation("membership.claim.asked", Shown.day(claim.requestedAt())),
                        until == null ? "" : getTranslation("membership.until", Shown.day(until))));
        row.addClassName("row");
        var words = new Div(title, row);
        words.addClassName("stack");
        if (!claim.reason().isEmpty()) {
            words.add(new Paragraph(getTranslation("membership.claim.reason", claim.reason())));
        }
        if (claim.state() == ClaimState.ATTESTED) {
            words.add(new Div(
                    new Anchor("actors/" + claim.organisation() + "/claim", getTranslation("membership.claim.renew"))));
        }
        var item = new ListItem(words);
        item.addClassName("result");
        return item;
    }

    private ListItem former(Member member) {
        var to = member.to();
        var words = new Div(
                new Div(new Anchor("actors/" + member.organisation(), member.organisationName())),
                Shown.line(
                        getTranslation(member.role().key()),
                        to == null ? "" : getTranslation("membership.until", Shown.day(to))));
        var item = new ListItem(words);
        item.addClassName("result");
        return item;
    }
}
