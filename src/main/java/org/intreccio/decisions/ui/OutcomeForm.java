package org.intreccio.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.stream.IntStream;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.Decisions;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.DayField;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;

/** States what was decided: in words, with the chosen options, and when it is looked at again. */
final class OutcomeForm extends Div {

    OutcomeForm(Decision decision, Decisions decisions, Runnable done) {
        addClassName("stack");
        var statement = new TextArea(Shown.say("outcome.statement"));
        statement.setHelperText(Shown.say("outcome.statement.help"));
        statement.setMaxLength(2_000);
        statement.setMinRows(3);
        statement.setWidthFull();
        statement.setManualValidation(true);
        var chosen = new CheckboxGroup<Integer>(Shown.say("outcome.chosen"));
        chosen.setItems(
                IntStream.range(0, decision.terms().options().size()).boxed().toList());
        chosen.setItemLabelGenerator(o -> Shown.choice(decision.terms(), o));
        chosen.setVisible(!decision.terms().options().isEmpty());
        var review = new DayField();
        review.setLabel(Shown.say("outcome.review"));
        review.setHelperText(Shown.say("outcome.review.help"));
        review.setManualValidation(true);
        var send = new Button(Shown.say("outcome.state"), click -> {
            statement.setInvalid(false);
            review.setInvalid(false);
            try {
                decisions.stateOutcome(
                        decision.id(),
                        statement.getValue(),
                        chosen.getValue().stream().sorted().toList(),
                        review.getValue());
                Notices.done(Shown.say("outcome.done"));
                done.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("statement", statement, "reviewOn", review));
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(statement, chosen, review, new Div(send));
    }

    /** What was decided, as everybody reads it. */
    static Component told(Decision decision, Decision.Outcome outcome) {
        var section = new PageSection(Shown.say("outcome"), Shown.text(outcome.statement(), "decision-statement"));
        section.addClassName("decision-outcome");
        if (!outcome.chosen().isEmpty()) {
            section.add(Shown.text(Shown.say("outcome.chose", Shown.choices(decision.terms(), outcome.chosen()))));
        }
        section.add(Shown.soft(Shown.say("outcome.at", Shown.minute(outcome.statedAt()))));
        var review = outcome.reviewOn();
        if (review != null) {
            var line = new Div(
                    Shown.text(Shown.say(
                            "outcome.review-on",
                            Days.day(review, UI.getCurrent().getLocale()))),
                    calendar(decision));
            line.addClassName("row");
            section.add(line);
        }
        return section;
    }

    private static Anchor calendar(Decision decision) {
        var link = new Anchor("calendars/decisions/" + decision.id() + ".ics", Shown.say("outcome.calendar"));
        link.setRouterIgnore(true);
        return link;
    }
}
