package org.intreccio.collaborations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.intreccio.collaborations.Answers;
import org.intreccio.collaborations.Collaboration;
import org.intreccio.collaborations.CollaborationPermission;
import org.intreccio.collaborations.Part;
import org.intreccio.collaborations.PartState;
import org.intreccio.collaborations.TakingPart;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.ForStewards;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.ReasonDialog;

/** What participants dispute of one another, for a steward who has no part in it. */
@Route(DisputesView.PATH)
@ForStewards
@CssImport("./styles/collaborations.css")
class DisputesView extends Page {

    static final String PATH = "steward/collaborations";

    private final transient Answers answers;
    private final transient TakingPart takingPart;
    private final transient CurrentUser currentUser;
    private final transient CollaborationCard cards;
    private final Div parts = new Div();

    DisputesView(
            Answers answers, TakingPart takingPart, CurrentUser currentUser, Vocabulary vocabulary, Places places) {
        this.answers = answers;
        this.takingPart = takingPart;
        this.currentUser = currentUser;
        cards = new CollaborationCard(vocabulary, places, getLocale());
        titled(getTranslation("collaborations.disputes"));
        narrow();
        add(
                new PageHeader(getTranslation("collaborations.disputes"))
                        .lead(getTranslation("collaborations.disputes.lead")),
                parts);
        show();
    }

    private void show() {
        parts.removeAll();
        var all = answers.disputed();
        var unconfirmed = takingPart.unconfirmed();
        if (!unconfirmed.isEmpty()) {
            parts.add(new PageSection(
                    getTranslation("collaborations.took-part.unconfirmed"),
                    Shown.soft(getTranslation("collaborations.took-part.unconfirmed.why")),
                    Shown.list(unconfirmed.stream()
                            .map(c -> cards.of(c, p -> vouch(c, p)))
                            .toList())));
        }
        if (all.isEmpty() && unconfirmed.isEmpty()) {
            parts.add(new EmptyState(
                    getTranslation("collaborations.disputes.none"),
                    getTranslation("collaborations.disputes.none.why")));
        } else if (!all.isEmpty()) {
            var heading = new com.vaadin.flow.component.html.H2(getTranslation("collaborations.disputes.open"));
            heading.addClassName("visually-hidden");
            parts.add(
                    heading,
                    Shown.list(all.stream()
                            .map(c -> cards.of(c, p -> acts(c, p)))
                            .toList()));
        }
    }

    private Component vouch(Collaboration c, Part part) {
        var row = new Div();
        row.addClassNames("row", "collaboration-acts");
        if (part.actor().equals(c.proposer())) {
            decide(row, c, part);
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private void decide(Div row, Collaboration c, Part part) {
        if (currentUser.may(CollaborationPermission.SETTLE, c.id())) {
            row.add(settle(c, part, true), settle(c, part, false));
        } else {
            row.add(Shown.soft(getTranslation("collaborations.disputes.own")));
        }
    }

    private Component acts(Collaboration c, Part part) {
        var row = new Div();
        row.addClassNames("row", "collaboration-acts");
        if (part.is(PartState.DISPUTED)) {
            var disputer = part.disputedBy();
            if (disputer != null) {
                c.part(disputer)
                        .ifPresent(d -> row.add(Shown.soft(getTranslation("collaborations.disputed-by", d.name()))));
            }
            decide(row, c, part);
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private Button settle(Collaboration c, Part part, boolean stands) {
        var stem = "collaborations.settle." + (stands ? "stands" : "struck");
        var button = new Button(
                getTranslation(stem),
                click -> new ReasonDialog(
                                getTranslation(stem + ".named", part.name()),
                                getTranslation(stem + ".what", part.name()),
                                getTranslation(stem),
                                why -> {
                                    answers.settle(c.id(), part.actor(), stands, why);
                                    Notices.done(getTranslation("collaborations.settle.done"));
                                    show();
                                })
                        .taking()
                        .open());
        button.setAriaLabel(getTranslation(stem + ".named", part.name()));
        if (!stands) {
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        }
        return button;
    }
}
