package org.intreccio.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.DomainException;
import org.intreccio.membership.Attestations;
import org.intreccio.membership.Claim;
import org.intreccio.membership.ClaimPermission;
import org.intreccio.membership.ClaimState;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.ReasonDialog;

/** One claim with its evidence, and the two or three things that the reader may do about it. */
final class ClaimCard {

    private final Attestations attestations;
    private final CurrentUser currentUser;
    private final Runnable decided;

    ClaimCard(Attestations attestations, CurrentUser currentUser, Runnable decided) {
        this.attestations = attestations;
        this.currentUser = currentUser;
        this.decided = decided;
    }

    ListItem of(Claim claim) {
        var title = new H3();
        title.addClassName("result-title");
        title.add(new Anchor("actors/" + claim.person(), claim.personName()));
        title.add(" → ");
        title.add(new Anchor("actors/" + claim.organisation(), claim.organisationName()));
        var words = new Div(title, badges(claim));
        words.addClassName("stack");
        if (!claim.words().isEmpty()) {
            words.add(new Paragraph(claim.words()));
        }
        if (!claim.website().isEmpty()) {
            words.add(Shown.line(Shown.say("membership.claim.website", claim.website())));
        }
        if (!claim.reason().isEmpty()) {
            words.add(new Paragraph(Shown.say("membership.claim.reason", claim.reason())));
        }
        claim.evidence()
                .filter(d -> claim.state() == ClaimState.REQUESTED || claim.state() == ClaimState.ATTESTED)
                .ifPresentOrElse(d -> words.add(Shown.evidence(claim, d)), () -> {
                    if (claim.state() == ClaimState.REQUESTED) {
                        words.add(Shown.soft(Shown.say(
                                attestations.attestable(claim)
                                        ? "membership.evidence.none"
                                        : "membership.evidence.needed")));
                    }
                });
        words.add(acts(claim));
        var item = new ListItem(words);
        item.addClassName("result");
        return item;
    }

    private static Div badges(Claim claim) {
        var until = claim.until();
        var way = claim.way();
        var row = new Div(
                Shown.state(claim.state()),
                Shown.line(
                        Shown.say(claim.role().key()),
                        Shown.say("membership.claim.asked", Shown.day(claim.requestedAt())),
                        claim.decider().isEmpty()
                                ? ""
                                : Shown.say("membership.claim.decided", Shown.decider(claim.decider())),
                        way == null ? "" : Shown.say(way.key()),
                        until == null ? "" : Shown.say("membership.until", Shown.day(until))));
        row.addClassName("row");
        return row;
    }

    private Div acts(Claim claim) {
        var acts = new Div();
        acts.addClassName("row");
        if (claim.state() == ClaimState.REQUESTED && currentUser.may(ClaimPermission.DECIDE, claim.id())) {
            if (attestations.attestable(claim)) {
                acts.add(attest(claim));
            }
            acts.add(withReason("refuse", claim, why -> attestations.refuse(claim.id(), why)));
        }
        if (claim.state() == ClaimState.ATTESTED && currentUser.may(ClaimPermission.REVOKE, claim.id())) {
            acts.add(withReason("revoke", claim, why -> attestations.revoke(claim.id(), why)));
        }
        return acts;
    }

    private Button attest(Claim claim) {
        var attest = new Button(Shown.say("membership.attest"), Glyph.CIRCLE_CHECK.icon(), click -> decide(claim));
        attest.addThemeVariants(ButtonVariant.PRIMARY);
        attest.setAriaLabel(Shown.say("membership.attest.named", claim.personName()));
        return attest;
    }

    private void decide(Claim claim) {
        try {
            attestations.attest(claim.id());
            Notices.done(Shown.say("membership.attest.done", claim.personName(), claim.organisationName()));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        decided.run();
    }

    private Button withReason(String act, Claim claim, Consumer<String> doing) {
        var stem = "membership." + act;
        var button = new Button(
                Shown.say(stem),
                click -> new ReasonDialog(
                                Shown.say(stem + ".named", claim.personName()),
                                Shown.say(stem + ".what", claim.personName(), claim.organisationName()),
                                Shown.say(stem),
                                why -> {
                                    doing.accept(why);
                                    Notices.done(Shown.say(stem + ".done"));
                                    decided.run();
                                })
                        .readBy(Shown.say("membership.reason.help"))
                        .taking()
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        button.setAriaLabel(Shown.say(stem + ".named", claim.personName()));
        return button;
    }
}
