package org.intreccio.decisions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.intreccio.PortalTest;
import org.intreccio.Screen;
import org.intreccio.decisions.DecisionFixture;
import org.intreccio.decisions.DecisionId;
import org.intreccio.decisions.DecisionKind;
import org.intreccio.decisions.ReasonRule;
import org.intreccio.decisions.Terms;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class DecisionViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DecisionsPanel panel;

    private static String screen() {
        // The view hangs on its frame, the notices over it on the page.
        var page = UI.getCurrent();
        return Screen.of(page.getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getElement())
                + Screen.of(page.getElement());
    }

    private static void open(DecisionId id) {
        UI.getCurrent().navigate("decisions/" + id);
    }

    @Test
    void votesKeepsTheReceiptAndShowsWhatCameOfIt() {
        var world = DecisionFixture.anOpenRoom(context);
        var id = world.anOpenDecision(DecisionKind.CONSENT);
        try (var _ = Visitor.signedIn(context, world.person(1))) {
            open(id);
            assertThat(screen()).contains("Chi apre il cortile?", "Consenso", "almeno 2 schede");
            _click(_get(Button.class, spec -> spec.withText("Vota")));
            assertThat(screen()).contains("Scegli una risposta.");
            choose(2);
            _click(_get(Button.class, spec -> spec.withText("Vota")));
            assertThat(_get(TextArea.class, spec -> spec.withLabel("Motivo")).isInvalid())
                    .as("an objection says why")
                    .isTrue();
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Motivo")), "Manca la chiave.");
            _click(_get(Button.class, spec -> spec.withText("Vota")));
            var code = _get(Span.class, spec -> spec.withId("receipt-code")).getText();
            assertThat(screen()).contains("Voto registrato", "Ferma: c’è almeno un’obiezione.", "Manca la chiave.");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Codice della ricevuta")), code);
            _click(_get(Button.class, spec -> spec.withText("Controlla")));
            assertThat(screen()).contains("È nel conto, come è stata data: Obiezione");
            choose(0);
            _click(_get(Button.class, spec -> spec.withText("Cambia il voto")));
            _click(_get(Button.class, spec -> spec.withText("Controlla")));
            assertThat(screen()).contains("sostituita da una più recente", "Consenso: nessuna obiezione.");
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(int option) {
        _setValue((RadioButtonGroup<Integer>) _get(RadioButtonGroup.class), option);
    }

    @Test
    void putsOptionsInOrderWithButtonsAlone() {
        var world = DecisionFixture.anOpenRoom(context);
        var id = world.anOpenDecision(DecisionKind.RANKED);
        try (var _ = Visitor.signedIn(context, world.person(1))) {
            open(id);
            for (var name : List.of("rank-in-2", "rank-in-0", "rank-in-1", "rank-up-0", "rank-out-1")) {
                _click(_get(Button.class, spec -> spec.withId(name)));
            }
            _click(_get(Button.class, spec -> spec.withText("Vota")));
            assertThat(screen()).contains("Vince Ada", "A confronti diretti (Schulze)", "Ordine: 1. Ada");
        }
    }

    @Test
    void handsOutDotsAndSaysHowManyAreLeft() {
        var world = DecisionFixture.anOpenRoom(context);
        var id = world.anOpenDecision(DecisionKind.DOTS);
        try (var _ = Visitor.signedIn(context, world.person(1))) {
            open(id);
            var fields = _find(IntegerField.class);
            _setValue(fields.get(0), 5);
            _setValue(fields.get(1), 4);
            assertThat(screen()).contains("Punti che restano: -1 di 8");
            _click(_get(Button.class, spec -> spec.withText("Vota")));
            assertThat(screen()).contains("Hai distribuito 9 punti, ne hai 8.");
            _setValue(fields.get(1), 3);
            _click(_get(Button.class, spec -> spec.withText("Vota")));
            assertThat(screen()).contains("Voto registrato", "In testa: Ada");
        }
    }

    @Test
    void tellsALateVoterThatItIsOverAndKeepsWhatTheyWrote() {
        var world = DecisionFixture.anOpenRoom(context);
        var id = world.anOpenDecision(DecisionKind.CONSENT);
        try (var _ = Visitor.signedIn(context, world.person(2))) {
            open(id);
            choose(0);
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Motivo")), "Va bene così.");
            world.isOver(id);
            _click(_get(Button.class, spec -> spec.withText("Vota")));
            assertThat(NotificationsKt.getNotifications())
                    .anySatisfy(n -> assertThat(Screen.of(n.getElement())).contains("Il voto è chiuso"));
            assertThat(screen()).contains("Va bene così.");
            open(id);
            assertThat(screen()).contains("Chiusa", "Nessuno ha votato.");
            assertThat(_find(RadioButtonGroup.class)).isEmpty();
        }
    }

    @Test
    void showsAnElectionStageByStage() {
        var world = DecisionFixture.anOpenRoom(context);
        var t = DecisionFixture.terms(DecisionKind.STV);
        var id = world.anOpenDecision(new Terms(
                t.kind(),
                t.question(),
                "",
                t.options(),
                2,
                t.voters(),
                false,
                false,
                0,
                ReasonRule.OPTIONAL,
                t.closesAt()));
        world.votes(0, id, 1, 2, 0);
        world.votes(1, id, 1, 2, 0);
        world.votes(2, id, 1, 0, 2);
        world.votes(3, id, 0, 0, 1);
        try (var _ = Visitor.guest(context)) {
            open(id);
            // Four papers, two seats: the quota is 2; Ada's third paper passes on at 1/3.
            assertThat(screen())
                    .contains("quota: 2", "Passa quello che avanza a Ada.", "0,66666", "1,33333", "Persi nei decimali")
                    .contains("Accedi per votare")
                    .doesNotContain("Giulia Prova");
        }
    }

    @Test
    void draftsByATemplateOpensAndStatesTheOutcome() {
        var world = DecisionFixture.anOpenRoom(context);
        try (var _ = Visitor.signedIn(context, world.facilitator())) {
            var shown = panel.content(world.thread());
            UI.getCurrent().add(shown);
            var link = _get(shown, Anchor.class, spec -> spec.withText("Apri una decisione"));
            UI.getCurrent().navigate(link.getHref());
            _click(_get(Button.class, spec -> spec.withText("Scegliere un nome")));
            _click(_get(Button.class, spec -> spec.withText("Salva la bozza")));
            assertThat(screen())
                    .as("options are missing, what was written stays")
                    .contains("Scrivi da 2 a 30 opzioni");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Opzioni")), "Aperto\nVerde");
            assertThat(screen()).contains("Si conta in due modi");
            _click(_get(Button.class, spec -> spec.withText("Salva la bozza")));
            assertThat(screen()).contains("Come la chiamiamo?", "Bozza");
            _click(_get(Button.class, spec -> spec.withText("Apri ora")));
            assertThat(screen()).contains("Aperta", "La tua scheda");
        }
        var closed = world.anOpenDecision(DecisionKind.SINGLE);
        world.votes(1, closed, 1, 0, 0);
        world.ends(closed);
        try (var _ = Visitor.signedIn(context, world.facilitator())) {
            open(closed);
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Che cosa si è deciso")), "Apre Ada ogni sera.");
            _click(_get(Button.class, spec -> spec.withText("Dichiara l’esito")));
            assertThat(screen()).contains("Apre Ada ogni sera.", "Decisa");
        }
    }

    @Test
    void listsWhatWaitsForAVoteAndHidesDraftsFromOthers() {
        var world = DecisionFixture.anOpenRoom(context);
        var id = world.anOpenDecision(DecisionKind.SCORE);
        try (var _ = Visitor.signedIn(context, world.person(3))) {
            UI.getCurrent().navigate("my/decisions");
            assertThat(_find(Anchor.class)).anyMatch(a -> a.getHref().equals("decisions/" + id));
            assertThat(screen()).contains("Aspettano il tuo voto");
            UI.getCurrent().navigate("threads/" + world.thread() + "/decisions/new");
            assertThat(_find(Select.class))
                    .as("not for those who do not facilitate")
                    .isEmpty();
        }
    }
}
