package org.intreccio.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Map;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.Decisions;
import org.intreccio.decisions.ReasonRule;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;

/** What those who facilitate can do with a decision now. */
final class LeadPart extends Div {

    private final transient Decision decision;
    private final transient Decisions decisions;
    private final transient Runnable again;

    LeadPart(Decision decision, Decisions decisions, Runnable again, Runnable away) {
        this.decision = decision;
        this.decisions = decisions;
        this.again = again;
        switch (decision.state()) {
            case DRAFT -> add(drafted(away));
            case SCHEDULED -> add(section(new Div(act("lead.unschedule", () -> decisions.unschedule(decision.id())))));
            case CLOSED -> add(closed());
            case OPEN, OUTCOME_STATED -> {}
        }
    }

    private PageSection section(com.vaadin.flow.component.Component... content) {
        return new PageSection(Shown.say("lead"), content);
    }

    private PageSection drafted(Runnable away) {
        var edit = new Anchor(DecisionFormView.of(decision.id()), Shown.say("edit"));
        edit.addClassName("button-link");
        var open = act("lead.open", () -> decisions.open(decision.id(), null));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var discard = new Button(Shown.say("lead.discard"), Glyph.TRASH.icon(), click -> discard(away));
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var row = new Div(open, edit, discard);
        row.addClassName("row");
        var at = Moments.field(Shown.say("lead.opens-at"));
        var later = new Button(Shown.say("lead.schedule"), click -> schedule(at));
        var fields = new Div(at, new Div(later));
        fields.addClassName("stack");
        return section(Shown.soft(Shown.say("lead.open.why")), row, new Details(Shown.say("lead.later"), fields));
    }

    private void schedule(DateTimePicker at) {
        at.setInvalid(false);
        var when = at.getValue();
        if (when == null) {
            at.setErrorMessage(Shown.say("lead.opens-at.missing"));
            at.setInvalid(true);
            return;
        }
        attempt(() -> decisions.open(decision.id(), Moments.instant(when)), Map.of("opensAt", at, "closesAt", at));
    }

    private void discard(Runnable away) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Shown.say("lead.discard"));
        dialog.setText(Shown.say("lead.discard.sure", decision.question()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ui.cancel"));
        dialog.setConfirmText(Shown.say("lead.discard"));
        dialog.addConfirmListener(confirm -> {
            try {
                decisions.discard(decision.id());
                away.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
        });
        dialog.open();
    }

    private Div closed() {
        var parts = new Div();
        parts.addClassName("stack");
        parts.add(new PageSection(Shown.say("outcome.form"), new OutcomeForm(decision, decisions, again)));
        if (!decision.terms().anonymous()) {
            parts.add(new Details(Shown.say("lead.reopen"), reopen()));
        }
        return parts;
    }

    private Div reopen() {
        var until = Moments.field(Shown.say("field.closes"));
        var reason = new TextArea(getTranslation("ui.reason"));
        reason.setMaxLength(ReasonRule.LONGEST);
        reason.setManualValidation(true);
        reason.setWidthFull();
        var act = new Button(Shown.say("lead.reopen"), click -> {
            until.setInvalid(false);
            reason.setInvalid(false);
            attempt(
                    () -> decisions.reopen(decision.id(), instant(until), reason.getValue()),
                    Map.of("closesAt", until, "reason", reason));
        });
        var form = new Div(Shown.soft(Shown.say("lead.reopen.why")), until, reason, new Div(act));
        form.addClassName("stack");
        return form;
    }

    private static Instant instant(DateTimePicker field) {
        var at = field.getValue();
        return at == null ? Instant.MIN : Moments.instant(at);
    }

    private Button act(String key, Runnable act) {
        return new Button(Shown.say(key), click -> attempt(act, Map.of()));
    }

    private void attempt(
            Runnable act, Map<String, ? extends com.vaadin.flow.component.shared.HasValidationProperties> fields) {
        try {
            act.run();
            again.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal, fields);
        }
    }
}
