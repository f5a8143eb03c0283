package org.intreccio.credentials.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.intreccio.credentials.PasswordReset;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.FieldForm;
import org.intreccio.ui.SubmitButton;

/** Where the letter of somebody who forgot their password leads: to choose another. */
@Route(PasswordReset.PAGE)
@OpenToAll
class NewPasswordView extends Doorway implements BeforeEnterObserver {

    private final transient PasswordReset reset;
    private final PasswordField password = new PasswordField();
    private String key = "";

    NewPasswordView(PasswordReset reset) {
        this.reset = reset;
        password.setLabel(getTranslation("identity.field.password.new"));
        password.setHelperText(getTranslation("identity.field.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setManualValidation(true);
        password.setWidthFull();
        password.setAutofocus(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getLocation().getQueryParameters().getSingleParameter("key").orElse("");
        if (!reset.opens(key)) {
            show(
                    getTranslation("credentials.link.title"),
                    getTranslation("credentials.error.link"),
                    way(getTranslation("credentials.forgotten.title"), ForgottenView.PATH));
            return;
        }
        var save = new SubmitButton(getTranslation("credentials.new-password.act"), this::save, password);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setWidthFull();
        var form = new FieldForm();
        form.addClassNames("stack", "entrance-form");
        form.add(password, save);
        show(getTranslation("credentials.new-password.title"), getTranslation("credentials.new-password.lead"), form);
    }

    private void save() {
        try {
            reset.reset(key, password.getValue());
        } catch (DomainException refusal) {
            refuse(refusal, Map.of("password", password));
            return;
        }
        show(
                getTranslation("credentials.new-password.done"),
                getTranslation("credentials.new-password.done.lead"),
                way(getTranslation("credentials.to-sign-in"), "sign-in"));
    }
}
