package org.intreccio.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.intreccio.PortalTest;
import org.intreccio.identity.AccessTokens;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class AccountViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentUser currentUser;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = Visitor.signedIn(context);
        UI.getCurrent().navigate("account");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void makesATokenShowsItsSecretOnceAndRevokesIt() {
        press("Nuovo token");
        _setValue(_get(TextField.class, spec -> spec.withLabel("A che cosa serve?")), "rapporto mensile");
        press("Crea il token");
        var secret = _get(TextField.class, spec -> spec.withLabel("Token «rapporto mensile»"));
        assertThat(secret.getValue()).startsWith("itc_");
        _assertOne(H3.class, spec -> spec.withText("rapporto mensile"));
        assertThat(tokens.list()).hasSize(1);
        tokens.revoke(tokens.list().getFirst().id());
        assertThat(tokens.list().getFirst().revokedAt()).isNotNull();
    }

    @Test
    void asksForATokensName() {
        press("Nuovo token");
        press("Crea il token");
        assertThat(_get(TextField.class, spec -> spec.withLabel("A che cosa serve?"))
                        .isInvalid())
                .isTrue();
        assertThat(tokens.list()).isEmpty();
    }

    @Test
    void changesThePasswordAndStaysSignedIn() {
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Password attuale")), Visitor.PASSWORD);
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Nuova password")), "tutta un'altra musica");
        press("Cambia la password");
        assertThat(currentUser.find()).isPresent();
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("Nuova password"))
                        .getValue())
                .isEmpty();
    }

    @Test
    void saysWhichPasswordIsWrong() {
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Password attuale")), "non è questa");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Nuova password")), "tutta un'altra musica");
        press("Cambia la password");
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("Password attuale"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked") // The only choice on the page is that of languages.
    void remembersTheLanguage() {
        _setValue((Select<Locale>) _get(Select.class), Locale.ENGLISH);
        assertThat(accounts.mine().language()).isEqualTo(Locale.ENGLISH);
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }
}
