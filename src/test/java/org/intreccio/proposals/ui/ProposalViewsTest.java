package org.intreccio.proposals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.intreccio.PortalTest;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.identity.Visitor;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalFixture;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalStatus;
import org.intreccio.proposals.ProposalTeam;
import org.intreccio.proposals.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ProposalViewsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ProposalCatalogue catalogue;

    private ChallengeFixture call;

    @BeforeEach
    void draw() {
        call = ChallengeFixture.anOpenCall(context);
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    private static void open(ProposalId id, String part) {
        UI.getCurrent().navigate("proposals/" + id + "/edit", QueryParameters.of("part", part));
    }

    private static <T extends Component> T labelled(Class<T> type, String label) {
        return _get(type, spec -> spec.withLabel(label));
    }

    @Test
    void beginsWritesAndHandsInFromTheScreen() {
        var user = Visitor.newUser(context);
        OrganisationFixture.imported(context).with("manager", user);
        try (var _ = Visitor.signedIn(context, user)) {
            UI.getCurrent().navigate("challenges/" + call.id() + "/answer");
            _click(_get(Button.class, spec -> spec.withText("Comincia la proposta")));
            assertThat(page()).contains("Completa al 0%").contains("versione 1");
            _setValue(labelled(TextField.class, "Titolo"), "Il cortile che canta");
            _setValue(labelled(TextArea.class, "In breve"), "Un coro per il cortile.");
            _setValue(labelled(TextArea.class, "L’idea"), "Cantare insieme ogni sera.");
            assertThat(page()).contains("Salvato").contains("versione 4").contains("Completa al 60%");
            var id = catalogue.mine().getFirst().id();
            open(id, "budget");
            _setValue(labelled(TextField.class, "Che cosa"), "Il maestro");
            _setValue(labelled(TextField.class, "Costo"), "100.000,01");
            assertThat(page()).contains("100.000,01").contains("supera il massimo");
            _setValue(labelled(TextField.class, "Costo"), "20.000");
            _setValue(labelled(TextField.class, "Somma richiesta al bando"), "20.000");
            assertThat(page())
                    .contains("I conti rispettano le regole del bando.")
                    .contains("C’è tutto ciò che il bando chiede.")
                    .doesNotContain("100.000,01");
            _click(_get(Button.class, spec -> spec.withText("Consegna")));
            _click(_get(Button.class, spec -> spec.withText("Consegna ora")));
            assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Impronta SHA-256");
            assertThat(catalogue.see(id).status()).isEqualTo(ProposalStatus.SUBMITTED);
            UI.getCurrent().navigate("proposals/" + id);
            assertThat(page()).contains("Consegnata").contains("Ricevuta");
            assertThat(_find(MarkdownText.class))
                    .anyMatch(
                            text -> text.getElement().getProperty("innerHTML").contains("Cantare insieme ogni sera."));
            UI.getCurrent().navigate("proposals/" + id + "/edit");
            assertThat(page()).contains("La proposta è consegnata e non cambia più.");
        }
    }

    @Test
    void letsAPartnerAnswerFromItsOwnPageAndShowsTheTeam() {
        var here = ProposalFixture.aCompleteDraft(context, call.id());
        var theirs = Visitor.newUser(context);
        var partner = OrganisationFixture.imported(context).with("owner", theirs);
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            context.getBean(ProposalTeam.class).ask(here.id(), partner.id(), "Comunicazione");
        }
        try (var _ = Visitor.signedIn(context, theirs)) {
            UI.getCurrent().navigate("proposals/mine");
            assertThat(page()).contains("Aspettano la tua risposta").contains("Comunicazione");
            _click(_get(Button.class, spec -> spec.withText("Accetta")));
            assertThat(page()).contains("Da scrivere");
            open(here.id(), "team");
            assertThat(page()).contains(partner.name()).contains("Nella squadra");
            assertThat(_find(Button.class, spec -> spec.withText("Esci con " + partner.name())))
                    .hasSize(1);
            open(here.id(), "versions");
            _click(_get(Button.class, spec -> spec.withText("Che cosa cambia")));
            assertThat(page()).contains("Un cortile che si apre al quartiere.");
            open(here.id(), "annexes");
            assertThat(page()).contains("Nessun allegato.");
        }
    }

    @Test
    void showsTeamsThatWantToBeFoundAndNothingOfWhatTheyWrite() {
        var here = ProposalFixture.aCompleteDraft(context, call.id());
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            open(here.id(), "team");
            _setValue(_get(Checkbox.class), true);
        }
        try (var _ = Visitor.guest(context)) {
            assertThat(catalogue.forming(call.id())).hasSize(1);
            UI.getCurrent().navigate("proposals/" + here.id());
            assertThat(page()).doesNotContain("Testo di idea");
        }
    }

    @Test
    void letsTheOrganiserAdmitAndKeepsTheAnswerFromTheTeam() {
        var here = ProposalFixture.aSubmittedProposal(context, call.id());
        try (var _ = Visitor.signedIn(context, call.manager())) {
            UI.getCurrent().navigate("proposals/" + here.id());
            assertThat(page()).contains("Questa parte è riservata").doesNotContain("Testo di know-how");
            _click(_get(Button.class, spec -> spec.withText("Ammetti")));
            assertThat(page()).contains("Ammessa");
        }
        var proposals = context.getBean(Proposals.class);
        proposals.enterEvaluation(here.id());
        proposals.decline(here.id());
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            UI.getCurrent().navigate("proposals/" + here.id());
            assertThat(page()).contains("In valutazione").doesNotContain("Non scelta");
        }
    }
}
