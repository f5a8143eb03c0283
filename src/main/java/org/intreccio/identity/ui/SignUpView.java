package org.intreccio.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.AfterSignUp;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.identity.SignIn;
import org.intreccio.kernel.DomainException;
import org.springframework.beans.factory.ObjectProvider;

/** Opens an account, and goes on signed in. */
@Route(SignUpView.PATH)
@OpenToAll
class SignUpView extends Entrance {

    static final String PATH = "sign-up";

    private final transient Accounts accounts;
    private final transient SignIn signIn;
    private final transient ObjectProvider<AfterSignUp> afterSignUp;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();

    SignUpView(Accounts accounts, SignIn signIn, CurrentUser currentUser, ObjectProvider<AfterSignUp> afterSignUp) {
        super(currentUser);
        this.afterSignUp = afterSignUp;
        this.accounts = accounts;
        this.signIn = signIn;
        assemble(getTranslation("identity.sign-up.title"), getTranslation("identity.sign-up.lead"), new Welcome());
        labelFields();
        fields(getTranslation("identity.sign-up.act"), this::signUp, name, email, password);
        otherDoor(
                getTranslation("identity.sign-up.has-account"),
                getTranslation("identity.sign-in.title"),
                SignInView.PATH);
    }

    private void labelFields() {
        name.setLabel(getTranslation("identity.field.name"));
        name.setHelperText(getTranslation("identity.field.name.help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setAutofocus(true);
        name.getElement().setAttribute("name", "name");
        email.setLabel(getTranslation("identity.field.email"));
        email.setHelperText(getTranslation("identity.field.email.help"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        email.setWidthFull();
        email.getElement().setAttribute("name", "email");
        password.setLabel(getTranslation("identity.field.password"));
        password.setHelperText(getTranslation("identity.field.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setManualValidation(true);
        password.setWidthFull();
        password.getElement().setAttribute("name", "password");
    }

    private void signUp() {
        try {
            accounts.signUp(email.getValue(), password.getValue(), name.getValue(), getLocale());
            signIn.signIn(email.getValue(), password.getValue());
        } catch (DomainException refusal) {
            refuse(refusal, Map.of("displayName", name, "email", email, "password", password));
            return;
        }
        goOn();
    }

    @Override
    String otherwise() {
        return afterSignUp.stream().map(AfterSignUp::path).findFirst().orElse("/");
    }
}
