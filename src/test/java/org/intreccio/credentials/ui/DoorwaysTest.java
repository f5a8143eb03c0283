package org.intreccio.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.net.URI;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Visitor;
import org.intreccio.mail.PostOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class DoorwaysTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    PostOffice office;

    @Autowired
    CurrentUser currentUser;

    private final String email = Visitor.newEmail();

    private static void open(String link) {
        var uri = URI.create(link);
        UI.getCurrent().navigate(uri.getPath().substring(1), QueryParameters.fromString(uri.getRawQuery()));
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    @Test
    void remindsUntilTheAddressIsConfirmedByAPress() {
        var user = Visitor.newUser(context, email);
        var link = Letters.link(Letters.to(office, email));
        try (var _ = Visitor.signedIn(context, user)) {
            UI.getCurrent().navigate("account");
            assertThat(context.getBean(ConfirmBanner.class).content())
                    .hasValueSatisfying(banner ->
                            assertThat(banner.getElement().getTextRecursively()).contains("ancora da confermare"));
            _assertOne(Span.class, spec -> spec.withText("da confermare"));
            open(link);
            assertThat(currentUser.confirmed()).isFalse();
            press("Sì, conferma");
            _assertOne(H1.class, spec -> spec.withText("Indirizzo confermato"));
            UI.getCurrent().navigate("account");
            assertThat(context.getBean(ConfirmBanner.class).content()).isEmpty();
            _assertOne(Span.class, spec -> spec.withText("confermato"));
        }
    }

    @Test
    void putsTheReminderAway() {
        try (var _ = Visitor.signedIn(context)) {
            var banner = context.getBean(ConfirmBanner.class);
            _click(_get(banner.content().orElseThrow(), Button.class));
            assertThat(banner.content()).isEmpty();
        }
    }

    @Test
    void saysThatALinkIsSpent() {
        try (var _ = Visitor.guest(context)) {
            open("http://localhost/confirm-email?key=nothing");
            _assertOne(H1.class, spec -> spec.withText("Collegamento non più valido"));
            open("http://localhost/new-password?key=nothing");
            _assertOne(H1.class, spec -> spec.withText("Collegamento non più valido"));
        }
    }

    @Test
    void leadsFromTheSignInToANewPassword() {
        Visitor.newUser(context, email);
        Letters.to(office, email);
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("sign-in");
            assertThat(_get(Anchor.class, spec -> spec.withText("Hai dimenticato la password?"))
                            .getHref())
                    .isEqualTo("forgotten-password");
            UI.getCurrent().navigate("forgotten-password");
            _setValue(_get(EmailField.class), email);
            press("Mandami la lettera");
            _assertOne(H1.class, spec -> spec.withText("Guarda la posta"));
            open(Letters.link(Letters.after(office, email, 1)));
            _setValue(_get(PasswordField.class), "corta");
            press("Salva la nuova password");
            assertThat(_get(PasswordField.class).isInvalid()).isTrue();
            _setValue(_get(PasswordField.class), "tutta un'altra musica");
            press("Salva la nuova password");
            _assertOne(H1.class, spec -> spec.withText("Fatto"));
        }
    }
}
