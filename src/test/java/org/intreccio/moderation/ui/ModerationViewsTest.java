package org.intreccio.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.moderation.Breach;
import org.intreccio.moderation.Cases;
import org.intreccio.moderation.Measure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ModerationViewsTest {

    @Autowired
    ApplicationContext context;

    private Cases cases;
    private OrganisationFixture organisation;
    private UserId manager;
    private UserId steward;

    @BeforeEach
    void draw() {
        cases = new Cases(context);
        manager = Visitor.newUser(context);
        steward = Visitor.newSteward(context);
        organisation = OrganisationFixture.imported(context).with("manager", manager);
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static TextArea words(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Found by its label, and Java forgets of what.
    private static <T> RadioButtonGroup<T> choice(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private String report() {
        return "report/actor/" + organisation.id();
    }

    @Test
    void offersTheReportToAllButThoseWhosePageItIs() {
        try (var _ = Visitor.guest(context)) {
            open("actors/" + organisation.id());
            assertThat(_get(Anchor.class, spec -> spec.withClasses("report-link"))
                            .getHref())
                    .isEqualTo(report());
            open(report());
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                    .startsWith("sign-in?back=")
                    .contains("report");
        }
        try (var _ = Visitor.signedIn(context, manager)) {
            open("actors/" + organisation.id());
            assertThat(_find(Anchor.class, spec -> spec.withClasses("report-link")))
                    .isEmpty();
        }
    }

    @Test
    void reportsAndRemembersThatOneDid() {
        try (var _ = Visitor.signedIn(context)) {
            open(report());
            press("Invia la segnalazione");
            assertThat(choice("Che cosa non va").isInvalid()).isTrue();
            this.<Breach>choose("Che cosa non va", Breach.OTHER);
            press("Invia la segnalazione");
            assertThat(words("Racconta").getErrorMessage()).contains("due parole");
            _setValue(words("Racconta"), "Qualcosa non torna");
            press("Invia la segnalazione");
            assertThat(_get(Notification.class).getElement().getTextRecursively())
                    .contains("Grazie");
            open(report());
            assertThat(page()).contains("L’hai già segnalato");
            open("my/moderation");
            assertThat(page()).contains(organisation.name(), "Qualcosa non torna", "in attesa");
        }
    }

    private <T> void choose(String label, T value) {
        RadioButtonGroup<T> group = choice(label);
        _setValue(group, value);
    }

    @Test
    void leadsAStewardFromTheQueueToADecision() {
        var id = cases.reported(organisation.id());
        try (var _ = Visitor.signedIn(context, steward)) {
            open("steward/moderation");
            assertThat(page()).contains(organisation.name(), "Informazioni false");
            open("steward/moderation/" + id.value());
            assertThat(page()).contains("Non è vero", "Giulia Prova");
            press("Me ne occupo io");
            this.<Measure>choose("Che cosa decidi", Measure.WARN);
            press("Decidi e scrivi agli interessati");
            assertThat(words("Perché").isInvalid()).isTrue();
            _setValue(words("Perché"), "La cifra non è quella che dite.");
            press("Decidi e scrivi agli interessati");
            assertThat(page()).contains("Avviso", "La cifra non è quella che dite.", "Ci hai ripensato?");
        }
        assertThat(cases.letters(manager).getFirst().text())
                .contains("La cifra non è quella che dite.", "my/moderation");
    }

    @Test
    void showsThatAnotherStewardIsAtIt() {
        var id = cases.reported(organisation.id());
        try (var _ = Visitor.steward(context)) {
            open("steward/moderation/" + id.value());
            press("Me ne occupo io");
        }
        try (var _ = Visitor.signedIn(context, steward)) {
            open("steward/moderation/" + id.value());
            assertThat(page()).contains("Se ne sta occupando Stefano Custode");
            assertThat(_find(Button.class, spec -> spec.withText("Decidi e scrivi agli interessati")))
                    .isEmpty();
        }
    }

    @Test
    void letsThoseConcernedAppealAndAnotherStewardJudge() {
        var id = cases.decided(cases.reported(organisation.id()), steward, Measure.HIDE);
        try (var _ = Visitor.signedIn(context, manager)) {
            open("my/moderation");
            assertThat(page()).contains("Testi nascosti", "Il testo promette cose che non sono vere.");
            press("Presenta ricorso");
            assertThat(words("Il tuo ricorso").isInvalid()).isTrue();
            _setValue(words("Il tuo ricorso"), "Rileggete anche la pagina accanto.");
            press("Presenta ricorso");
            assertThat(page()).contains("in ricorso", "Rileggete anche la pagina accanto.");
        }
        try (var _ = Visitor.signedIn(context, steward)) {
            open("steward/moderation/" + id.value());
            assertThat(page()).contains("Hai deciso tu questo caso");
        }
        try (var _ = Visitor.steward(context)) {
            open("steward/moderation/" + id.value());
            _setValue(words("Perché"), "Avete ragione, grazie.");
            press("Ritira la decisione");
            assertThat(page()).contains("ritirato", "Avete ragione, grazie.");
        }
    }

    @Test
    void opensTheDecisionToTheSuspendedByTheirLetter() {
        var person = Visitor.newUser(context);
        cases.decided(cases.reported(cases.citizen(person)), steward, Measure.SUSPEND);
        var letter = cases.letters(person).getFirst();
        try (var _ = Visitor.guest(context)) {
            open("appeal/" + Letters.link(letter).replaceAll(".*/appeal/", ""));
            assertThat(page()).contains("Account sospeso", "senza termine");
            _setValue(words("Il tuo ricorso"), "Chiedo che qualcuno rilegga tutto.");
            press("Presenta ricorso");
            assertThat(page()).contains("in ricorso");
            open("appeal/nonsense");
            assertThat(page()).contains("404");
        }
    }
}
