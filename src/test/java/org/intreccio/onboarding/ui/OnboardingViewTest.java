package org.intreccio.onboarding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.intreccio.PortalTest;
import org.intreccio.directory.Actors;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.DirectoryFixture;
import org.intreccio.identity.Visitor;
import org.intreccio.membership.Claims;
import org.intreccio.onboarding.Onboarding;
import org.intreccio.onboarding.Persona;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class OnboardingViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Onboarding onboarding;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Actors actors;

    @Autowired
    Claims claims;

    @Autowired
    Places places;

    @Test
    void leadsACitizenStraightToTheirProfileAndRemembersIt() {
        try (var _ = Visitor.signedIn(context)) {
            open("welcome");
            assertThat(title()).isEqualTo("Come arrivi qui?");
            choose("Per me");
            assertThat(title()).isEqualTo("Che cosa offri, che cosa cerchi?");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("In una frase")), "Aggiusto biciclette");
            _click(button("Salva e continua"));
            assertThat(title()).isEqualTo("Ci sei");
            assertThat(onboarding.mine().finished()).isTrue();
            assertThat(actors.profile(currentActor.myself()).summary().it()).isEqualTo("Aggiusto biciclette");
            open("welcome");
            assertThat(title()).isEqualTo("Ci sei");
        }
    }

    @Test
    void addsAnOrganisationThatIsNotThereYet() {
        try (var _ = Visitor.signedIn(context)) {
            open("welcome");
            choose("Gruppo CSR di un'azienda");
            var name = "Nuova " + UUID.randomUUID();
            _setValue(_get(TextField.class), name);
            _click(button("Aggiungila e continua"));
            assertThat(place().isInvalid()).isTrue();
            assertThat(_get(TextField.class).getValue()).isEqualTo(name);
            place().setValue(places.find(new PlaceId("it-015146")).orElseThrow());
            _setValue(_get(TextField.class), "");
            _click(button("Aggiungila e continua"));
            assertThat(_get(TextField.class).isInvalid()).isTrue();
            _setValue(_get(TextField.class), name);
            _click(button("Aggiungila e continua"));
            assertThat(title()).isEqualTo("Che cosa offri, che cosa cerchi?");
            assertThat(page()).contains("Profilo di " + name);
            assertThat(currentActor.require().name()).isEqualTo(name);
        }
    }

    @Test
    void asksToActForAnOrganisationThatIsThere() {
        var fixture = DirectoryFixture.gardenSchoolAndChoir(context);
        try (var _ = Visitor.signedIn(context)) {
            open("welcome");
            choose("Università o laboratorio");
            _setValue(_get(TextField.class), "Ateneo " + fixture.word());
            _click(_get(
                    Button.class,
                    spec -> spec.withPredicate(
                            b -> b.getAriaLabel().orElse("").equals("Ateneo " + fixture.word() + ": è la mia"))));
            assertThat(claims.mine())
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.organisation().value()).isEqualTo(fixture.id("ateneo")));
            assertThat(page()).contains("Profilo di Giulia Prova");
            _click(button("Salta per ora"));
            assertThat(page()).contains("aspetta una conferma");
        }
    }

    @Test
    void letsEveryStepBePassedOver() {
        try (var _ = Visitor.signedIn(context)) {
            open("welcome");
            _click(button("Salta per ora"));
            assertThat(title()).isEqualTo("Ci sei");
            assertThat(onboarding.mine().findPersona()).isEmpty();
        }
    }

    @Test
    void goesOnWhereSomebodyLeft() {
        var user = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, user)) {
            onboarding.comesAs(Persona.STARTUP);
        }
        try (var _ = Visitor.signedIn(context, user)) {
            open("welcome");
            assertThat(title()).isEqualTo("Per quale organizzazione?");
        }
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private static void choose(String persona) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        b -> b.getElement().getTextRecursively().startsWith(persona))));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Place> place() {
        return _get(ComboBox.class, spec -> spec.withLabel("Dove ha sede"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String title() {
        return _get(H1.class).getText();
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
