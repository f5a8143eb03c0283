package org.intreccio.decisions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.Voting;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;

/** Looks a receipt up: whether the ballot counts, as it was cast. */
final class ReceiptPart extends Details {

    ReceiptPart(Decision decision, Voting voting) {
        super(Shown.say("receipt.check"));
        var code = new TextField(Shown.say("receipt.code"));
        code.setManualValidation(true);
        code.setWidth("min(26rem, 100%)");
        code.getElement().setAttribute("autocomplete", "off");
        var found = new Div();
        found.getElement().setAttribute("role", "status");
        var check = new Button(Shown.say("receipt.look"), click -> {
            code.setInvalid(false);
            found.removeAll();
            try {
                var it = voting.find(decision.id(), code.getValue());
                var fate = "receipt." + it.fate().name().toLowerCase(java.util.Locale.ROOT);
                found.add(Shown.note(
                        it.marks().isEmpty()
                                ? Shown.say(fate)
                                : Shown.say(fate, Shown.marks(decision.terms(), it.marks())),
                        it.fate() == Voting.Fate.COUNTS ? "ok" : "warn"));
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("code", code));
            }
        });
        var all = new Div(Shown.soft(Shown.say("receipt.what")), code, new Div(check), found);
        all.addClassName("stack");
        add(all);
    }
}
