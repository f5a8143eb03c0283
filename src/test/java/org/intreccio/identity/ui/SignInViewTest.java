package org.intreccio.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Locale;
import org.intreccio.PortalTest;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SignInViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CurrentUser currentUser;

    private Visitor guest;
    private final String email = Visitor.newEmail();

    @BeforeEach
    void arrive() {
        context.getBean(Accounts.class).signUp(email, Visitor.PASSWORD, "Marta Prova", Locale.ITALIAN);
        guest = Visitor.guest(context);
        UI.getCurrent().navigate("sign-in");
    }

    @AfterEach
    void leave() {
        guest.close();
    }

    @Test
    void signsInAndChangesTheSessionId() {
        var before = guest.sessionId();
        submit(email.toUpperCase(Locale.ROOT), Visitor.PASSWORD);
        assertThat(currentUser.require().displayName()).isEqualTo("Marta Prova");
        assertThat(guest.sessionId()).isNotEqualTo(before);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownAddress() {
        submit(email, "non è questa davvero");
        var wrong = refusal();
        submit(Visitor.newEmail(), Visitor.PASSWORD);
        assertThat(refusal())
                .isEqualTo(wrong)
                .isEqualTo("E-mail e password non corrispondono. Controllale entrambe e riprova.");
        assertThat(currentUser.find()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedAndNamesTheField() {
        submit("marta", "qualcosa");
        var field = _get(EmailField.class);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("«marta»");
        assertThat(field.getValue()).isEqualTo("marta");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("qualcosa");
    }

    private void submit(String address, String password) {
        _setValue(_get(EmailField.class), address);
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, spec -> spec.withText("Accedi")));
    }

    private static String refusal() {
        return _find(Div.class, spec -> spec.withClasses("note danger")).stream()
                .map(note -> note.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }
}
