package org.intreccio.collaborations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.intreccio.PortalTest;
import org.intreccio.collaborations.Collaboration;
import org.intreccio.collaborations.CollaborationFixture;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.Visitor;
import org.intreccio.ui.SuggestField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CollaborationViewsTest {

    @Autowired
    ApplicationContext context;

    private CollaborationFixture here;

    @BeforeEach
    void draw() {
        here = CollaborationFixture.twoOrganisations(context);
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String page() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return component.getElement().getText() + " "
                + component.getChildren().map(CollaborationViewsTest::text).collect(Collectors.joining(" "));
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static ListItem card(Collaboration c) {
        return _find(ListItem.class, spec -> spec.withClasses("collaboration")).stream()
                .filter(item -> text(item).contains(c.facts().title().it()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void tellsOfACollaborationAndKeepsWhatWasTypedWhenItIsRefused() {
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            UI.getCurrent()
                    .navigate(
                            "collaborations/new",
                            QueryParameters.of("with", here.partner.id().value()));
            assertThat(page()).contains(here.partner.name());
            Select<CurrentActor.Choice> as = _get(Select.class, spec -> spec.withLabel("A nome di"));
            _setValue(
                    as,
                    context.getBean(CurrentActor.class).choices().stream()
                            .filter(c -> c.id().equals(here.proposer.id()))
                            .findFirst()
                            .orElseThrow());
            var title = _get(TextField.class, spec -> spec.withLabel("Come si chiama"));
            _setValue(title, "Orto sul tetto");
            _click(button("Chiedi la conferma"));
            var start = _get(DatePicker.class, spec -> spec.withLabel("Da quando"));
            assertThat(start.isInvalid()).isTrue();
            assertThat(title.getValue()).isEqualTo("Orto sul tetto");
            _setValue(start, LocalDate.of(2024, 3, 1));
            _setValue(_get(TextField.class, spec -> spec.withLabel("Un indirizzo che lo mostra")), "orto.example");
            _click(button("Chiedi la conferma"));
            assertThat(_get(TextField.class, spec -> spec.withLabel("Un indirizzo che lo mostra"))
                            .isInvalid())
                    .isTrue();
            _setValue(
                    _get(TextField.class, spec -> spec.withLabel("Un indirizzo che lo mostra")),
                    "https://orto.example");
            _click(button("Chiedi la conferma"));
            assertThat(page()).contains("Manca la risposta di qualcuno", "Orto sul tetto", "In attesa");
        }
    }

    @Test
    @SuppressWarnings("rawtypes")
    void saysThatAPartnerIsMissing() {
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            open("collaborations/new");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Come si chiama")), "Orto sul tetto");
            _setValue(_get(DatePicker.class, spec -> spec.withLabel("Da quando")), LocalDate.of(2024, 3, 1));
            _click(button("Chiedi la conferma"));
            assertThat(_get(ComboBox.class, spec -> spec.withLabel("Con chi")).isInvalid())
                    .isTrue();
        }
    }

    @Test
    void showsWhatWaitsOnThePageOfTheActorAndConfirmsIt() {
        var proposed = here.proposed();
        try (var _ = Visitor.guest(context)) {
            open("actors/" + here.partner.id());
            assertThat(page()).doesNotContain("aspetta la tua risposta", "Abbiamo lavorato insieme");
        }
        try (var _ = Visitor.signedIn(context, here.named)) {
            open("actors/" + here.proposer.id());
            assertThat(_get(
                                    Anchor.class,
                                    spec -> spec.withPredicate(a -> a.getHref().contains("?with=")))
                            .getHref())
                    .endsWith("with=" + here.proposer.id());
            open("actors/" + here.partner.id());
            assertThat(page()).contains("Una collaborazione aspetta la tua risposta");
            open("my/collaborations");
            assertThat(page()).contains("Aspettano la tua risposta", "raccontata da " + here.proposer.name());
            _click(_get(card(proposed), Button.class, spec -> spec.withText("Conferma")));
            assertThat(page()).contains("Confermate").doesNotContain("Aspettano la tua risposta");
            open("projects/" + proposed.project());
            assertThat(page()).contains("ha confermato a proprio nome", "Il diario");
        }
        try (var _ = Visitor.guest(context)) {
            open("actors/" + here.partner.id());
            assertThat(page()).contains(proposed.facts().title().it());
        }
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void letsThePartnerChooseWhoSeesItsPart() {
        var proposed = here.proposed();
        try (var _ = Visitor.signedIn(context, here.named)) {
            open("my/collaborations");
            Select<Visibility> seen =
                    _get(card(proposed), Select.class, spec -> spec.withLabel("Chi vede la tua partecipazione"));
            assertThat(seen.getValue()).isEqualTo(Visibility.PUBLIC);
            _setValue(seen, Visibility.MEMBERS);
            _click(_get(card(proposed), Button.class, spec -> spec.withText("Conferma")));
            open("actors/" + here.partner.id());
            assertThat(page()).contains(proposed.facts().title().it());
        }
        try (var _ = Visitor.guest(context)) {
            open("actors/" + here.partner.id());
            assertThat(page()).doesNotContain(proposed.facts().title().it());
        }
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void namesSomebodyWhoWasForgotten() {
        var proposed = here.proposed();
        var third = CollaborationFixture.twoOrganisations(context).partner;
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            open("my/collaborations");
            _click(_get(card(proposed), Button.class, spec -> spec.withText("Chiedi la conferma")));
            SuggestField<ActorCard> whom =
                    _get(card(proposed), SuggestField.class, spec -> spec.withLabel("Chi altro c’era"));
            assertThat(whom.isInvalid()).isTrue();
            _setValue(
                    whom, context.getBean(ActorCatalogue.class).find(third.id()).orElseThrow());
            _click(_get(card(proposed), Button.class, spec -> spec.withText("Chiedi la conferma")));
            assertThat(text(card(proposed))).contains(third.name());
        }
        try (var _ = Visitor.signedIn(context, here.named)) {
            open("my/collaborations");
            assertThat(_find(card(proposed), SuggestField.class))
                    .as("Only whoever told of it names others")
                    .isEmpty();
        }
    }

    @Test
    void declinesWithAReasonAndLetsThinkBetterOfIt() {
        var proposed = here.proposed();
        try (var _ = Visitor.signedIn(context, here.named)) {
            open("my/collaborations");
            _click(_get(card(proposed), Button.class, spec -> spec.withText("Non confermo")));
            _setValue(_get(TextArea.class), "Eravamo altrove");
            _click(_find(Button.class, spec -> spec.withText("Non confermo")).getLast());
            assertThat(page()).contains("Concluse senza conferma", "“Eravamo altrove”");
            _click(_get(card(proposed), Button.class, spec -> spec.withText("Conferma")));
            assertThat(page()).contains("Confermate");
        }
    }

    @Test
    void asksBeforeAParticipantLeaves() {
        var confirmed = here.confirmed();
        try (var _ = Visitor.signedIn(context, here.named)) {
            open("my/collaborations");
            _click(_get(card(confirmed), Button.class, spec -> spec.withText("Togli la partecipazione")));
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(page()).contains("Concluse senza conferma", "Si è tolto");
        }
    }

    @Test
    void letsTheProposerWithdrawOrStopAsking() {
        var proposed = here.proposed();
        try (var _ = Visitor.signedIn(context, here.proposing)) {
            open("my/collaborations");
            _click(_get(card(proposed), Button.class, spec -> spec.withText("Non chiedere più")));
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            _click(_get(card(proposed), Button.class, spec -> spec.withText("Ritira il racconto")));
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(text(card(proposed))).contains("Ritirata");
        }
    }

    @Test
    void showsAStewardWhatIsDisputedAndSettlesItWithAReason() {
        var disputed = here.disputed();
        try (var _ = Visitor.steward(context)) {
            open("steward/collaborations");
            assertThat(text(card(disputed))).contains("Contestata da " + here.proposer.name(), "Non c'erano mai.");
            _click(_get(card(disputed), Button.class, spec -> spec.withText("Vale")));
            _click(_find(Button.class, spec -> spec.withText("Vale")).getLast());
            assertThat(_get(TextArea.class).isInvalid()).isTrue();
            _setValue(_get(TextArea.class), "Le foto li mostrano");
            _click(_find(Button.class, spec -> spec.withText("Vale")).getLast());
            assertThat(page()).doesNotContain(disputed.facts().title().it());
        }
    }
}
