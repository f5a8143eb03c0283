package org.intreccio.credentials.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.intreccio.credentials.PasswordReset;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.FieldForm;
import org.intreccio.ui.SubmitButton;

/** Asks for the letter with which one chooses a new password. Says the same whether or not the address has an account. */
@Route(ForgottenView.PATH)
@OpenToAll
class ForgottenView extends Doorway {

    static final String PATH = "forgotten-password";

    private final transient PasswordReset reset;
    private final EmailField email = new EmailField();

    ForgottenView(PasswordReset reset) {
        this.reset = reset;
        email.setLabel(getTranslation("identity.field.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        email.setWidthFull();
        email.setAutofocus(true);
        var send = new SubmitButton(getTranslation("credentials.forgotten.act"), this::ask, email);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setWidthFull();
        var form = new FieldForm();
        form.addClassNames("stack", "entrance-form");
        form.add(email, send);
        show(getTranslation("credentials.forgotten.title"), getTranslation("credentials.forgotten.lead"), form);
    }

    private void ask() {
        try {
            reset.ask(email.getValue());
        } catch (DomainException refusal) {
            refuse(refusal, Map.of("email", email));
            return;
        }
        show(
                getTranslation("credentials.forgotten.done"),
                getTranslation(
                        "credentials.forgotten.done.lead", email.getValue().strip()),
                way(getTranslation("credentials.to-sign-in"), "sign-in"));
    }
}
