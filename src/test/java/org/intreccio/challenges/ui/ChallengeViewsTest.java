package org.intreccio.challenges.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.time.Instant;
import org.intreccio.PortalTest;
import org.intreccio.challenges.Amendments;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeEdit;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.challenges.Challenges;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ChallengeViewsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ChallengeCatalogue catalogue;

    @Test
    void listsCallsAndFindsThemByWordsAndState() {
        var call = ChallengeFixture.anOpenCall(context);
        try (var _ = Visitor.guest(context)) {
            open("challenges?q=" + call.word());
            assertThat(_get(Anchor.class, spec -> spec.withText(call.title())).getHref())
                    .isEqualTo("challenges/" + call.id());
            assertThat(page()).contains("Ancora 20 giorni", "Aperte (1)", "In valutazione (0)", "Fondo di 500.000,00");
            open("challenges?q=" + call.word() + "&state=done");
            assertThat(page()).contains("Nessuna sfida risponde");
        }
    }

    @Test
    void showsAGuestTheCallItsRulesAndWhatCanBeDone() {
        var call = ChallengeFixture.anOpenCall(context);
        var draft = ChallengeFixture.aDraftCall(context);
        try (var _ = Visitor.guest(context)) {
            open("challenges/" + call.id());
            assertThat(_get(H1.class).getText()).isEqualTo(call.title());
            assertThat(page())
                    .contains(
                            "Costa al massimo 100.000,00",
                            "Accedi per sapere subito",
                            "Scrivere una proposta e cercare partner",
                            "Impatto sociale",
                            "riservata a squadra e comitato",
                            "adesso")
                    .doesNotContain("Vai alla scrivania");
            open("challenges/" + draft.id());
            assertThat(page()).contains("404");
        }
        try (var _ = Visitor.signedIn(context)) {
            open("challenges/" + call.id());
            assertThat(page()).contains("Per quanto si sa adesso, Giulia Prova può partecipare", "Da completare:");
        }
    }

    @Test
    void tellsWhatAnAmendmentChanged() {
        var call = ChallengeFixture.anOpenCall(context);
        try (var _ = Visitor.signedIn(context, call.manager())) {
            var draft = catalogue.draft(call.id());
            var later = draft.settings()
                    .terms()
                    .withPhases(ChallengeFixture.phases(Instant.now().plus(Duration.ofDays(40))));
            assertThat(context.getBean(Amendments.class)
                            .amend(
                                    call.id(),
                                    draft.edits(),
                                    draft.settings().withTerms(later),
                                    new Bilingual("Più tempo", "More time")))
                    .isInstanceOf(ChallengeEdit.Saved.class);
        }
        try (var _ = Visitor.guest(context)) {
            open("challenges/" + call.id());
            assertThat(page()).contains("Come è cambiata", "Più tempo", "«Proposte» finisce");
        }
    }

    @Test
    void guidesFromATemplateToTheReview() {
        var manager = Visitor.newUser(context);
        OrganisationFixture.imported(context).with("owner", manager);
        try (var _ = Visitor.signedIn(context, manager)) {
            open("challenges/new");
            _click(button("Crea la bozza"));
            assertThat(_get(TextField.class, spec -> spec.withLabel("Titolo")).isInvalid())
                    .isTrue();
            _setValue(_get(TextField.class, spec -> spec.withLabel("Titolo")), "Cortili aperti");
            _click(button("Crea la bozza"));
            assertThat(page()).contains("La domanda · 1 da fare");
            var id = catalogue.mine().getFirst().id();
            _setValue(_get(TextField.class, spec -> spec.withLabel("Titolo, in inglese")), "Open courtyards");
            assertThat(catalogue.see(id).title().en()).isEqualTo("Open courtyards");
            for (int i = 0; i < 3; i++) {
                _click(button("Avanti"));
            }
            assertThat(page()).contains("I pesi sommano a 100 di 100.");
            _setValue(
                    com.github.mvysny.kaributesting.v10.LocatorJ._find(
                                    IntegerField.class, spec -> spec.withLabel("Peso su 100"))
                            .getFirst(),
                    31);
            assertThat(page()).contains("I pesi sommano a 101 di 100.", "I criteri · 1 da fare");
            for (int i = 0; i < 3; i++) {
                _click(button("Avanti"));
            }
            assertThat(page()).contains("Mancano 2 cose:", "I pesi dei criteri fanno 101: devono fare 100.");
            assertThat(button("Manda in revisione").isEnabled()).isFalse();
        }
    }

    @Test
    void letsThoseWhoRunItTakeTheNextStepAndAStewardDecide() {
        var call = ChallengeFixture.aDraftCall(context);
        try (var _ = Visitor.signedIn(context)) {
            open("challenges/" + call.id() + "/desk");
            assertThat(page()).contains("404");
        }
        try (var _ = Visitor.signedIn(context, call.manager())) {
            open("challenges/" + call.id() + "/desk");
            assertThat(page()).contains("Non manca niente.");
            _click(button("Manda in revisione"));
            assertThat(page()).contains("Un custode la sta leggendo.");
        }
        try (var _ = Visitor.steward(context)) {
            open("steward/challenges");
            assertThat(page()).contains(call.title(), "Costa al massimo 100.000,00");
            context.getBean(Challenges.class).sendBack(call.id(), "Manca un contatto");
        }
        try (var _ = Visitor.signedIn(context, call.manager())) {
            open("challenges/" + call.id() + "/desk");
            assertThat(page()).contains("Un custode l’ha rimandata: «Manca un contatto»");
            _click(button("Prepara la prossima edizione"));
            assertThat(page()).contains(call.title() + " (nuova edizione)");
        }
    }

    @Test
    void amendsAnOpenCallInItsStepsWithANoteAtTheEnd() {
        var call = ChallengeFixture.anOpenCall(context);
        try (var _ = Visitor.signedIn(context, call.manager())) {
            open("challenges/" + call.id() + "/edit?step=brief");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Titolo, in italiano")), "Titolo nuovo");
            assertThat(call.challenge().title().it()).isEqualTo(call.title());
            open("challenges/" + call.id() + "/edit?step=preview");
            _click(button("Pubblica la modifica"));
            assertThat(_get(TextArea.class, spec -> spec.withLabel("Che cosa cambia, in italiano"))
                            .isInvalid())
                    .isTrue();
            assertThat(call.challenge().status()).isEqualTo(ChallengeStatus.OPEN);
        }
    }

    private static void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
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
