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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.intreccio.PortalTest;
import org.intreccio.directory.Actors;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.DirectoryFixture;
import org.intreccio.directory.DirectoryMemory;
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
import org.springframework.data.neo4j.core.Neo4jClient;

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

    @Autowired
    Neo4jClient graph;

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
            _setValue(name(), name);
            _click(button("Aggiungila e continua"));
            assertThat(place().isInvalid()).isTrue();
            assertThat(name().getValue()).isEqualTo(name);
            place().setValue(places.find(new PlaceId("it-015146")).orElseThrow());
            _setValue(name(), "");
            _click(button("Aggiungila e continua"));
            assertThat(name().isInvalid()).isTrue();
            _setValue(name(), name);
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
            _setValue(name(), "Ateneo " + fixture.word());
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
    void knowsAnOrganisationByItsNumberAndItsWebsiteUnderAnyName() {
        var own = UUID.randomUUID().toString().substring(0, 8);
        var vatNumber =
                "PL" + String.format("%010d", ThreadLocalRandom.current().nextLong(10_000_000_000L));
        graph.query("""
                CREATE (:Actor:Company {id: 'tela-' + $own, kind: 'Company', name: 'Tela ' + $own, source: 'portal', version: 1,
                  vatNumber: $vatNumber, website: 'https://www.tela-' + $own + '.example/'})
                """).bindAll(Map.of("own", own, "vatNumber", vatNumber)).run();
        DirectoryMemory.reread(context, List.of("tela-" + own));
        try (var _ = Visitor.signedIn(context)) {
            open("welcome");
            choose("Gruppo CSR di un'azienda");
            _setValue(name(), "Un nome del tutto diverso");
            assertThat(page()).doesNotContain("Tela " + own);
            _setValue(field("Sito (facoltativo)"), "tela-" + own + ".example/contatti");
            assertThat(page()).contains("Tela " + own, "(stesso sito)");
            _setValue(field("Sito (facoltativo)"), "");
            assertThat(page()).doesNotContain("Tela " + own);
            _setValue(field("Partita IVA (facoltativa)"), vatNumber);
            assertThat(page()).contains("Tela " + own, "(stessa partita IVA)");
            _click(_get(
                    Button.class,
                    spec -> spec.withPredicate(b -> b.getAriaLabel().orElse("").equals("Tela " + own + ": è la mia"))));
            assertThat(claims.mine())
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.organisation().value()).isEqualTo("tela-" + own));
        }
    }

    @Test
    void keepsWhatIsTypedWhereANumberCannotBe() {
        try (var _ = Visitor.signedIn(context)) {
            open("welcome");
            choose("Startup");
            _setValue(name(), "Nuova " + UUID.randomUUID());
            place().setValue(places.find(new PlaceId("it-015146")).orElseThrow());
            _setValue(field("Partita IVA (facoltativa)"), "IT123");
            _click(button("Aggiungila e continua"));
            assertThat(title()).isEqualTo("Per quale organizzazione?");
            assertThat(field("Partita IVA (facoltativa)").isInvalid()).isTrue();
            assertThat(name().getValue()).startsWith("Nuova ");
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

    private static TextField name() {
        return field("Nome dell'organizzazione");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
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
