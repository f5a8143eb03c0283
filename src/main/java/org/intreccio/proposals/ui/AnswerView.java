package org.intreccio.proposals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Map;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.directory.CurrentActor;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.Proposals;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** Where an actor begins to answer a call: for whom, and with what it agrees. */
@Route("challenges/:id/answer")
@ForSignedIn
@CssImport("./styles/proposals.css")
class AnswerView extends Page implements BeforeEnterObserver {

    private final transient ChallengeCatalogue challenges;
    private final transient Proposals proposals;
    private final transient CurrentActor currentActor;
    private final transient Clock clock;

    AnswerView(ChallengeCatalogue challenges, Proposals proposals, CurrentActor currentActor, Clock clock) {
        this.challenges = challenges;
        this.proposals = proposals;
        this.currentActor = currentActor;
        this.clock = clock;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var call = challenges.see(
                new ChallengeId(event.getRouteParameters().get("id").orElse("")));
        removeAll();
        var title = call.title().in(getLocale());
        titled(getTranslation("proposals.answer.title", title));
        reachedBy(
                new Crumb(getTranslation("proposals.calls"), "challenges"),
                new Crumb(title, "challenges/" + call.id()));
        add(new PageHeader(getTranslation("proposals.answer"))
                .kicker(title)
                .lead(getTranslation("proposals.answer.lead")));
        if (call.allows(PhaseAct.WRITE, clock.instant())) {
            add(form(call));
        } else {
            add(new EmptyState(getTranslation("proposals.answer.closed"), getTranslation("proposals.answer.closed.why"))
                    .action(getTranslation("proposals.answer.back"), "challenges/" + call.id()));
        }
    }

    private Div form(Challenge call) {
        var form = new Div();
        form.addClassName("stack");
        var as = new Select<CurrentActor.Choice>();
        as.setLabel(getTranslation("proposals.answer.as"));
        as.setHelperText(getTranslation("proposals.answer.as.help"));
        as.setItems(currentActor.choices());
        as.setItemLabelGenerator(CurrentActor.Choice::name);
        currentActor.find().ifPresent(as::setValue);
        as.setWidthFull();
        var agreed = new Checkbox(getTranslation("proposals.answer.agree"));
        var asked = call.terms().agreement().isAsked();
        form.add(as);
        if (asked) {
            var text = new MarkdownText(call.terms().agreement().text().in(getLocale()));
            text.addClassName("agreement");
            text.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
            text.getElement().setAttribute("aria-label", getTranslation("proposals.answer.agreement"));
            form.add(new PageSection(getTranslation("proposals.answer.agreement"), text, agreed));
        }
        call.deadline()
                .ifPresent(at ->
                        form.add(Shown.paragraph(getTranslation("proposals.until", Days.second(at, getLocale())))));
        var begin = new Button(getTranslation("proposals.answer.begin"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(click -> begin(call, as, agreed, begin));
        var row = new Div(begin, new Anchor("challenges/" + call.id(), getTranslation("proposals.answer.back")));
        row.addClassName("actions");
        form.add(row);
        return form;
    }

    private void begin(Challenge call, Select<CurrentActor.Choice> as, Checkbox agreed, Button begin) {
        try {
            var chosen = as.getValue();
            if (chosen != null) {
                var id = proposals.start(call.id(), chosen.id(), agreed.getValue());
                UI.getCurrent().navigate(Shown.desk(id));
            }
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("agreement", agreed));
        } finally {
            begin.setEnabled(true);
        }
    }
}
