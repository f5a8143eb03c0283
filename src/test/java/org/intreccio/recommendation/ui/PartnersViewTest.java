package org.intreccio.recommendation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.Visitor;
import org.intreccio.ranking.PartnerMode;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.FeedbackKind;
import org.intreccio.recommendation.Neighbourhood;
import org.intreccio.recommendation.Partners;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Page;
import org.intreccio.ui.PathLine;
import org.intreccio.ui.SuggestField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class PartnersViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Partners partners;

    @Autowired
    Feedback feedback;

    @Autowired
    ActorCatalogue actors;

    @Autowired
    RecommendedPanel panel;

    private Neighbourhood here;

    @BeforeEach
    void draw() {
        here = Neighbourhood.drawn(graph);
        partners.reread();
    }

    @Test
    void showsGuestsThePartnersOfAnOrganisationWithoutJudging() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("partners/" + here.id("garden"));
            assertThat(_get(H1.class).getText()).isEqualTo("Partner per Orto " + here.own());
            // Bruno's membership is private: leaving him out would tell of it.
            assertThat(names()).containsExactly("Teatro " + here.own(), "Banca " + here.own(), "Bruno " + here.own());
            assertThat(text()).contains("offre ciò che").contains("Luci").contains("Partner in comune");
            _assertNone(Button.class, spec -> spec.withText("Salva"));
        }
    }

    @Test
    void letsWhoActsForItSaveJudgeAndUndo() {
        var user = Visitor.newUser(context);
        here.adaIs(user, graph);
        try (var _ = Visitor.signedIn(context, user)) {
            UI.getCurrent().navigate("partners/" + here.id("garden"));
            _click(word("Salva", "theatre"));
            assertThat(feedback.of(here.actor("garden"), here.actor("theatre"))).contains(FeedbackKind.SAVED);
            _click(_get(Button.class, spec -> spec.withText("Salvati (1)")));
            assertThat(names()).containsExactly("Teatro " + here.own());
            _click(_get(Button.class, spec -> spec.withText("Torna ai consigliati")));
            _click(word("Non fa per me", "theatre"));
            assertThat(names()).containsExactly("Banca " + here.own());
            press(
                    _get(Notification.class, spec -> spec.withPredicate(n -> text(n).contains("non sarà più"))),
                    "Annulla");
            assertThat(names()).contains("Teatro " + here.own());
            assertThat(feedback.of(here.actor("garden"), here.actor("theatre"))).contains(FeedbackKind.SAVED);
        }
    }

    @Test
    void keepsWhatIsAskedInTheAddress() {
        try (var _ = Visitor.guest(context)) {
            ask("garden", "mode=complements-what-i-seek&kind=company");
            assertThat(_get(ModeChoice.class).getValue()).isEqualTo(PartnerMode.COMPLEMENTS_WHAT_I_SEEK);
            assertThat(names()).isEmpty();
            assertThat(text()).contains("Nessuno con questi filtri");
            _click(_get(
                    Button.class,
                    spec -> spec.withText("Togli i filtri")
                            .withPredicate(b -> b.getParent()
                                    .filter(EmptyState.class::isInstance)
                                    .isPresent())));
            assertThat(names()).containsExactly("Teatro " + here.own());
            _setValue(_get(ModeChoice.class), PartnerMode.LIKE_MY_NETWORK);
            assertThat(names()).hasSize(3);
        }
    }

    @Test
    void unfoldsTheFiltersAndCountsThoseChosen() {
        try (var _ = Visitor.guest(context)) {
            ask("garden", "kind=company&known=yes");
            var opener = _get(FilterOpener.class);
            assertThat(opener.getText()).isEqualTo("Filtri (2)");
            assertThat(opener.getElement().getAttribute("aria-expanded")).isEqualTo("false");
            _click(opener);
            assertThat(opener.getElement().getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(_get(PartnerFilters.class).hasClassName("open")).isTrue();
        }
    }

    @Test
    void passesOverWhatNoAddressCouldHold() {
        try (var _ = Visitor.guest(context)) {
            ask("garden", "mode=best&kind=robot&place=A%20B&theme=&limit=9999999999&known=x&show=me");
            assertThat(names()).hasSize(3);
        }
    }

    @Test
    void saysWhyThereIsNobodyAndWhatToDo() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("partners/" + here.id("lonely"));
            assertThat(text()).contains("Non c’è ancora da dove partire");
            ask("bank", "mode=complements-what-i-seek");
            assertThat(text()).contains("Che cosa cerca Banca");
        }
    }

    @Test
    void invitesGuestsToSignInOrToPickAnOrganisation() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("partners");
            assertThat(_get(Anchor.class, spec -> spec.withText("Accedi").withClasses("button-link"))
                            .getHref())
                    .isEqualTo("sign-in?back=%2Fpartners");
            _setValue(
                    picker(_get(SuggestField.class)),
                    actors.find(here.actor("garden")).orElseThrow());
            assertThat(_get(H1.class).getText()).isEqualTo("Partner per Orto " + here.own());
        }
    }

    @Test
    void answersWhyNot() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("partners/" + here.id("garden"));
            _click(_get(Button.class, spec -> spec.withText("Perché non c’è…?")));
            var dialog = _get(WhyNotDialog.class);
            for (var expected : List.of(
                    "garden;proprio l’attore",
                    "school;hanno lavorato insieme",
                    "shy;ha scelto di non comparire",
                    "lonely;Nessun percorso pubblico",
                    "bank;al 2º posto su 3")) {
                var parts = expected.split(";", 2);
                _setValue(
                        picker(_get(dialog, SuggestField.class)),
                        actors.find(here.actor(parts[0])).orElseThrow());
                assertThat(text(dialog)).contains(parts[1]);
            }
        }
    }

    @Test
    void startsFromWhomTheReaderActsFor() {
        var user = Visitor.newUser(context);
        here.adaIs(user, graph);
        try (var _ = Visitor.signedIn(context, user)) {
            context.getBean(CurrentActor.class).actFor(here.actor("garden"));
            UI.getCurrent().navigate("partners");
            assertThat(_get(H1.class).getText()).isEqualTo("Partner per Orto " + here.own());
            _find(PartnerCard.class)
                    .forEach(card -> assertThat(_find(card, Button.class)).hasSize(3));
        }
    }

    @Test
    void showsAPersonsPartnersToNobodyElse() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("partners/" + here.id("ada"));
            assertThat(text()).contains("li vede solo lei");
        }
    }

    @Test
    void tellsWhoIsNotThere() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("partners/nobody-at-all");
            assertThat(text()).contains("Non c’è nessun attore «nobody-at-all»");
        }
    }

    @Test
    void standsOnThePageOfAnOrganisationWithOneReasonEach() {
        try (var _ = Visitor.guest(context)) {
            assertThat(panel.appliesTo(here.actor("garden"))).isTrue();
            assertThat(panel.appliesTo(here.actor("ada"))).isFalse();
            assertThat(panel.appliesTo(here.actor("lonely"))).isFalse();
            var content = panel.content(here.actor("garden"));
            assertThat(text(content)).contains("Teatro").contains("Banca").contains("Partner consigliati");
            assertThat(_find(content, PathLine.class)).hasSize(3);
            assertThat(_find(content, Anchor.class, spec -> spec.withText("Vedi tutti, con i percorsi")))
                    .singleElement()
                    .satisfies(all -> assertThat(all.getHref()).isEqualTo("partners/" + here.id("garden")));
        }
    }

    private void ask(String actor, String query) {
        UI.getCurrent().navigate("partners/" + here.id(actor), QueryParameters.fromString(query));
    }

    private Button word(String word, String partner) {
        var card = _find(PartnerCard.class).stream()
                .filter(c -> _find(c, Anchor.class).getFirst().getHref().equals("actors/" + here.id(partner)))
                .findFirst()
                .orElseThrow();
        return _get(card, Button.class, spec -> spec.withText(word));
    }

    private static void press(Notification notice, String text) {
        _click(_get(notice, Button.class, spec -> spec.withText(text)));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static List<String> names() {
        return _find(PartnerCard.class).stream()
                .map(card -> _find(card, Anchor.class).getFirst().getText())
                .toList();
    }

    private static String text() {
        return text(_get(Page.class));
    }

    @SuppressWarnings("unchecked")
    private static SuggestField<ActorCard> picker(SuggestField<?> field) {
        return (SuggestField<ActorCard>) field;
    }
}
