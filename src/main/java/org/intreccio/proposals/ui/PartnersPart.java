package org.intreccio.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.Partner;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.ReasonDialog;
import org.intreccio.ui.SuggestField;

/** Who is in, who is asked, who is missing. */
final class PartnersPart extends Div {

    private final transient Desk desk;
    private final Div body = new Div();

    PartnersPart(Desk desk) {
        this.desk = desk;
        addClassName("stack");
        body.addClassName("stack");
        add(body);
        show(desk.page());
        desk.watch(this::show);
    }

    private void show(ProposalPage page) {
        body.removeAll();
        var list = new UnorderedList();
        list.addClassNames("partners");
        page.proposal().team().forEach(partner -> list.add(item(page, partner)));
        var team = new PageSection(
                getTranslation("proposals.team"), Shown.paragraph(getTranslation("proposals.team.lead")), list);
        body.add(team);
        if (page.standing().lead() && page.standing().mayWrite()) {
            team.add(ask(page), forming(page));
        }
        body.add(new FitPart(desk.parts().team().fit(page), page, desk.parts()));
    }

    private ListItem item(ProposalPage page, Partner partner) {
        var name = new Anchor("actors/" + partner.actor(), partner.name());
        var lead = partner.actor().equals(page.proposal().lead());
        var row = new Div(
                name, Shown.soft(getTranslation("ui.kind." + partner.kind().code())), Shown.state(partner.state()));
        if (lead) {
            row.add(Shown.badge(getTranslation("proposals.team.leads"), "primary"));
        }
        row.addClassName("row");
        var item = new ListItem(row);
        if (!partner.role().isBlank()) {
            item.add(new Div(Shown.soft(partner.role())));
        }
        var acts = new Div();
        acts.addClassName("row");
        if (partner.state() == Partner.State.ASKED && page.standing().lead()) {
            acts.add(act(
                    "proposals.team.take-back",
                    partner,
                    () -> desk.parts().team().takeBack(page.id(), partner.actor())));
        }
        if (partner.state() == Partner.State.AGREED && !lead && speaksFor(partner.actor())) {
            acts.add(leave(page, partner));
        }
        if (acts.getComponentCount() > 0) {
            item.add(acts);
        }
        return item;
    }

    private boolean speaksFor(ActorId actor) {
        return desk.parts().currentActor().choices().stream()
                .map(CurrentActor.Choice::id)
                .anyMatch(actor::equals);
    }

    private Component act(String key, Partner partner, Runnable doing) {
        var button = new Button(getTranslation(key), click -> {
            try {
                doing.run();
                Notices.done(getTranslation(key + ".done", partner.name()));
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
            desk.refresh();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + partner.name());
        return button;
    }

    private Component leave(ProposalPage page, Partner partner) {
        var button = new Button(
                getTranslation("proposals.team.leave", partner.name()),
                click -> new ReasonDialog(
                                getTranslation("proposals.team.leave", partner.name()),
                                getTranslation("proposals.team.leave.what"),
                                getTranslation("proposals.team.leave.now"),
                                why -> {
                                    desk.parts().team().leave(page.id(), partner.actor(), why);
                                    UI.getCurrent().navigate(MyProposalsView.PATH);
                                    Notices.done(getTranslation("proposals.team.leave.done", partner.name()));
                                })
                        .optional()
                        .taking()
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Component ask(ProposalPage page) {
        var actor = new SuggestField<ActorCard>(
                getTranslation("proposals.team.ask.who"),
                desk.parts().actors()::suggest,
                card -> card.called(getLocale()));
        var role = new TextField(getTranslation("proposals.team.ask.role"));
        role.setMaxLength(80);
        role.setWidthFull();
        role.setManualValidation(true);
        var ask = new Button(getTranslation("proposals.team.ask"), Glyph.MAIL.icon());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
        ask.addClickListener(click -> {
            try {
                var chosen = actor.getValue();
                if (chosen != null) {
                    desk.parts().team().ask(page.id(), chosen.id(), role.getValue());
                    Notices.done(getTranslation("proposals.team.ask.done", chosen.name()));
                    desk.refresh();
                }
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("actor", actor, "role", role));
            } finally {
                ask.setEnabled(true);
            }
        });
        var fields = new Div(actor, role);
        fields.addClassName("field-pair");
        var form = new Div(fields, new Div(ask), Shown.soft(getTranslation("proposals.team.ask.help")));
        form.addClassNames("stack", "card");
        return form;
    }

    private Component forming(ProposalPage page) {
        var shown = new Checkbox(getTranslation("proposals.team.forming"), page.forming());
        shown.addValueChangeListener(change -> {
            try {
                desk.parts().proposals().showForming(page.id(), change.getValue());
                desk.refresh();
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
        });
        return new Div(shown, new Div(new Span(Shown.soft(getTranslation("proposals.team.forming.help")))));
    }
}
