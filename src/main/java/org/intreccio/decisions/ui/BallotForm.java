package org.intreccio.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import org.intreccio.decisions.Ballot;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.ReasonRule;
import org.intreccio.decisions.Voting;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** The ballot of the person here, as they cast it last, to cast or to change; then the receipt. */
final class BallotForm extends Div {

    private final transient Decision decision;
    private final transient Voting voting;
    private final transient Runnable voted;
    private final MarksField marks;
    private final TextArea reason = new TextArea();
    private final Div receipt = new Div();
    // One code a filled-in ballot, so that a double click is one vote.
    private String code;

    BallotForm(Decision decision, Voting voting, Runnable voted) {
        this.decision = decision;
        this.voting = voting;
        this.voted = voted;
        code = voting.freshCode();
        addClassNames("stack", "ballot");
        var before = voting.mine(decision.id());
        marks = MarksField.of(
                decision.terms(),
                before.map(Ballot::marks).orElse(decision.terms().blank()));
        marks.setId("marks");
        reason.setLabel(Shown.say(
                decision.terms().reasons() == ReasonRule.OPTIONAL ? "ballot.reason.optional" : "ballot.reason"));
        reason.setHelperText(Shown.say(
                decision.terms().anonymous() ? "ballot.reason.anonymous" : "ballot.reason.named", ReasonRule.LONGEST));
        reason.setMaxLength(ReasonRule.LONGEST);
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValue(before.map(Ballot::reason).orElse(""));
        var send = new Button(Shown.say(before.isPresent() ? "ballot.again" : "ballot.cast"), Glyph.SEND.icon());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(click -> cast(send));
        receipt.getElement().setAttribute("role", "status");
        receipt.addClassName("stack");
        add(marks, reason, new Div(send), receipt);
        before(before);
    }

    private void before(Optional<Ballot> before) {
        before.ifPresent(b ->
                receipt.add(Shown.soft(Shown.say("ballot.before", Shown.marks(decision.terms(), b.marks())))));
    }

    private void cast(Button send) {
        reason.setInvalid(false);
        marks.clear();
        try {
            var cast = voting.vote(decision.id(), marks.marks(), reason.getValue(), code);
            code = voting.freshCode();
            send.setText(Shown.say("ballot.again"));
            show(cast);
            voted.run();
        } catch (DomainException refusal) {
            if (refusal.field().filter("marks"::equals).isPresent()) {
                marks.refuse(Notices.sentence(refusal));
            } else {
                Notices.refused(refusal, Map.of("reason", reason));
            }
        }
    }

    private void show(Voting.Cast cast) {
        receipt.removeAll();
        var shown = new Span(cast.code());
        shown.addClassName("receipt-code");
        shown.setId("receipt-code");
        receipt.add(
                Shown.note(Shown.say("ballot.done"), "ok"), new Div(new Span(Shown.say("receipt.yours") + " "), shown));
        receipt.add(Shown.soft(Shown.say("receipt.keep")));
        var seal = new Span(cast.seal());
        seal.addClassNames("receipt-seal", "small");
        receipt.add(new Div(new Span(Shown.say("receipt.seal") + " "), seal));
    }
}
