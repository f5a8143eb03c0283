package org.intreccio.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import org.intreccio.identity.Accounts;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.FieldForm;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SubmitButton;

/** Changes the password, after asking for the present one. */
class PasswordForm extends FieldForm {

    private final transient Accounts accounts;
    private final PasswordField current = new PasswordField();
    private final PasswordField password = new PasswordField();

    PasswordForm(Accounts accounts, String email) {
        this.accounts = accounts;
        addClassNames("stack", "form");
        label(current, "identity.field.password.current", Autocomplete.CURRENT_PASSWORD);
        label(password, "identity.field.password.new", Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("identity.field.password.help"));
        var change = new SubmitButton(getTranslation("identity.account.password.act"), this::change, current, password);
        add(new AccountName(email), current, password, change);
    }

    private void label(PasswordField field, String key, Autocomplete autocomplete) {
        field.setLabel(getTranslation(key));
        field.setAutocomplete(autocomplete);
        field.setManualValidation(true);
    }

    private void change() {
        current.setInvalid(false);
        password.setInvalid(false);
        try {
            accounts.changePassword(current.getValue(), password.getValue());
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("current", current, "password", password));
            return;
        }
        current.clear();
        password.clear();
        Notices.done(getTranslation("identity.account.password.done"));
    }
}
