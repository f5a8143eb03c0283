package org.intreccio.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.intreccio.PortalTest;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SignUpViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CurrentUser currentUser;

    private Visitor guest;

    @BeforeEach
    void arrive() {
        guest = Visitor.guest(context);
        UI.getCurrent().navigate("sign-up");
    }

    @AfterEach
    void leave() {
        guest.close();
    }

    @Test
    void opensAnAccountAndGoesOnSignedIn() {
        submit("Ada  Nuova", Visitor.newEmail(), Visitor.PASSWORD);
        assertThat(currentUser.require().displayName()).isEqualTo("Ada Nuova");
        assertThat(RouteGateTest.sentTo()).isEqualTo("/welcome");
    }

    @Test
    void saysWhatToMendAndKeepsWhatWasTyped() {
        submit("Ada Nuova", "ada@example.org", "corta");
        var password = _get(PasswordField.class);
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).contains("almeno 12 caratteri");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Ada Nuova");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("ada@example.org");
        assertThat(currentUser.find()).isEmpty();
    }

    @Test
    void clearsAMendedField() {
        submit("Ada Nuova", "ada", Visitor.PASSWORD);
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        submit("", Visitor.newEmail(), Visitor.PASSWORD);
        assertThat(_get(EmailField.class).isInvalid()).isFalse();
        assertThat(_get(TextField.class).isInvalid()).isTrue();
    }

    @Test
    void isKnownToPasswordManagers() {
        assertThat(_get(PasswordField.class).getElement().getAttribute("autocomplete"))
                .isEqualTo("new-password");
        assertThat(_get(EmailField.class).getElement().getAttribute("autocomplete"))
                .isEqualTo("username");
    }

    private static void submit(String name, String email, String password) {
        _setValue(_get(TextField.class), name);
        _setValue(_get(EmailField.class), email);
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, spec -> spec.withText("Apri il mio account")));
    }
}
