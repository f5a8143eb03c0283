package org.intreccio.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.intreccio.PortalTest;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Demo;
import org.intreccio.identity.DemoDoor;
import org.intreccio.identity.DemoPersona;
import org.intreccio.identity.SignIn;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class PersonasTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CurrentUser currentUser;

    private final DemoPersona marta =
            new DemoPersona(Visitor.newEmail(), "Marta Colnaghi", "Organizzatrice di Giambellino", "An organiser");
    private final DemoPersona samir =
            new DemoPersona(Visitor.newEmail(), "Samir Haddad", "Fondatore di Voltaia", "A founder");

    @Test
    void letsAnybodyBeAPersonOfTheDemoByOnePress() {
        context.getBean(Accounts.class).signUp(samir.email(), Visitor.PASSWORD, samir.displayName(), Locale.ITALIAN);
        try (var _ = Visitor.guest(context)) {
            show(DemoDoor.with(marta, samir));
            assertThat(_find(PersonaButton.class))
                    .extracting(button -> button.getElement().getTextRecursively())
                    .satisfiesExactly(
                            first -> assertThat(first).contains("MC", "Marta Colnaghi", "Organizzatrice"),
                            second -> assertThat(second).contains("SH", "Samir Haddad", "Fondatore di Voltaia"));
            _click(_find(PersonaButton.class).getLast());
            assertThat(currentUser.require().displayName()).isEqualTo("Samir Haddad");
        }
    }

    @Test
    void introducesThemInTheReadersLanguage() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().setLocale(Locale.ENGLISH);
            show(DemoDoor.with(marta));
            assertThat(_find(PersonaButton.class))
                    .singleElement()
                    .satisfies(button ->
                            assertThat(button.getElement().getTextRecursively()).contains("An organiser"));
        }
    }

    @Test
    void offersNobodyWhereThePortalIsNoDemo() {
        try (var _ = Visitor.guest(context)) {
            show(DemoDoor.closed(marta, samir));
            _assertNone(PersonaButton.class);
        }
    }

    private void show(Demo demo) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new SignInView(context.getBean(SignIn.class), currentUser, demo, List.of()));
    }
}
