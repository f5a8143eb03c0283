package org.intreccio.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import org.intreccio.credentials.Confirmations;
import org.intreccio.identity.Account;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.FieldForm;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SubmitButton;

/** The address with its state, a new letter for who has not confirmed, and the form that changes it. */
class AddressPart extends Div {

    private final transient Confirmations confirmations;
    private final EmailField email = new EmailField();
    private final PasswordField current = new PasswordField();

    AddressPart(Account account, Confirmations confirmations) {
        this.confirmations = confirmations;
        addClassName("stack");
        var state = new Span(
                getTranslation(account.confirmed() ? "credentials.address.confirmed" : "credentials.address.open"));
        state.addClassNames("badge", account.confirmed() ? "ok" : "warn");
        var address = new Span(account.email());
        address.addClassName("address");
        var line = new Div(address, state);
        line.addClassName("row");
        add(line);
        if (!account.confirmed()) {
            add(new Paragraph(getTranslation("credentials.address.why")));
            add(new Div(new Button(getTranslation("credentials.address.again"), click -> askAgain(account.email()))));
        }
        add(new NativeDetails(getTranslation("credentials.address.change"), form()));
    }

    private Component form() {
        email.setLabel(getTranslation("credentials.address.new"));
        email.setAutocomplete(Autocomplete.EMAIL);
        current.setLabel(getTranslation("credentials.address.password"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        email.setManualValidation(true);
        current.setManualValidation(true);
        var form = new FieldForm();
        form.addClassNames("stack", "form");
        form.add(
                new Paragraph(getTranslation("credentials.address.change.how")),
                email,
                current,
                new SubmitButton(getTranslation("credentials.address.change.act"), this::change, email, current));
        return form;
    }

    private void askAgain(String address) {
        try {
            confirmations.askAgain();
            Notices.done(getTranslation("credentials.address.sent", address));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private void change() {
        email.setInvalid(false);
        current.setInvalid(false);
        var wanted = email.getValue();
        try {
            confirmations.askForChange(wanted, current.getValue());
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("email", email, "current", current));
            return;
        }
        email.clear();
        current.clear();
        Notices.done(getTranslation("credentials.address.change.sent", wanted.strip()));
    }
}
