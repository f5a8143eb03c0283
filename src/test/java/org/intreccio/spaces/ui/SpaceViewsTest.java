package org.intreccio.spaces.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Visitor;
import org.intreccio.spaces.Joining;
import org.intreccio.spaces.SpaceFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class SpaceViewsTest {

    @Autowired
    ApplicationContext context;

    @Test
    void listsSpacesAndFindsThemByWords() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.guest(context)) {
            open("spaces?q=" + space.word());
            assertThat(_get(Anchor.class, spec -> spec.withText(space.name())).getHref())
                    .isEqualTo("spaces/" + space.slug());
            assertThat(page()).contains("Insieme " + space.word(), "Casa " + space.word(), "Uno spazio");
            open("spaces?q=parola-che-nessuno-ha-scritto");
            assertThat(page()).contains("Nessuno spazio risponde");
        }
    }

    @Test
    void showsTheNextSpacesWhereThereAreManyMore() {
        var host = OrganisationFixture.imported(context).id();
        for (int i = 0; i < 61; i++) {
            SpaceFixture.hostedBy(context, host);
        }
        var word = host.value().substring(4).replace('-', 'x');
        context.getBean(Neo4jClient.class)
                .query("MATCH (s:Space)-[:HOSTED_BY]->(:Actor {id: $host}) SET s.words = s.words + ' ' + $word")
                .bindAll(Map.of("host", host.value(), "word", word))
                .run();
        try (var _ = Visitor.guest(context)) {
            open("spaces?q=" + word);
            assertThat(_find(Anchor.class, spec -> spec.withText("Angolo"))).hasSize(60);
            assertThat(page()).contains("Almeno 60 spazi");
            _click(button("Mostra altri spazi"));
            assertThat(_find(Anchor.class, spec -> spec.withText("Angolo"))).hasSize(61);
            assertThat(page()).contains("61 spazi").doesNotContain("Almeno", "Mostra altri spazi");
        }
    }

    @Test
    void showsAGuestASpaceAndTheWayIn() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.guest(context)) {
            open("spaces/" + space.slug());
            assertThat(_get(H1.class).getText()).isEqualTo(space.name());
            assertThat(page()).contains("Casa " + space.word(), "Entra chi vuole");
            assertThat(_get(Anchor.class, spec -> spec.withText("Accedi per entrare"))
                            .getHref())
                    .contains("sign-in?back=", space.slug());
            assertThat(page()).doesNotContain("Cura lo spazio");
            open("spaces/nessuno-spazio-qui");
            assertThat(page()).contains("404");
        }
    }

    @Test
    void leadsToEverythingInTheSpaceAndBack() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.guest(context)) {
            open("spaces/" + space.slug());
            var list = _get(Anchor.class, spec -> spec.withText("Elenco e filtri"));
            assertThat(list.getHref()).isEqualTo("directory?in=space%3A" + space.slug());
            open(list.getHref());
            assertThat(page()).contains("Solo chi è nello spazio");
            assertThat(_get(Anchor.class, spec -> spec.withText(space.name())).getHref())
                    .isEqualTo("spaces/" + space.slug());
            assertThat(_get(Anchor.class, spec -> spec.withText("Cerca fra tutti"))
                            .getHref())
                    .isEqualTo("directory");
            open("directory?in=space:mai-vista");
            assertThat(page()).contains("Lo spazio di questo indirizzo non c’è");
        }
    }

    @Test
    void letsSomebodyJoinLeaveAndComeBack() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.signedIn(context)) {
            open("spaces/" + space.slug());
            _click(button("Entra nello spazio"));
            assertThat(page()).contains("Ne fai parte", "Giulia Prova");
            _click(button("Esci"));
            assertThat(_find(Button.class, spec -> spec.withText("Entra nello spazio")))
                    .hasSize(1);
        }
    }

    @Test
    void letsSomebodyAskAndAKeeperAnswer() {
        var space = SpaceFixture.aSpace(context, Joining.BY_REQUEST);
        try (var _ = Visitor.signedIn(context)) {
            open("spaces/" + space.slug());
            _click(button("Chiedi di entrare"));
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Due righe su di te (facoltative)")), "Ho un orto");
            _click(button("Manda la richiesta"));
            assertThat(page()).contains("Richiesta mandata");
        }
        try (var _ = Visitor.signedIn(context, space.manager())) {
            open("spaces/" + space.slug() + "/desk");
            assertThat(page()).contains("«Ho un orto»");
            _click(button("Fai entrare"));
            assertThat(page()).contains("Nessuno aspetta una risposta");
        }
    }

    @Test
    void keepsTheDeskForTheKeepers() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.signedIn(context)) {
            open("spaces/" + space.slug() + "/desk");
            assertThat(page()).contains("solo chi cura lo spazio").doesNotContain("Archivia");
        }
    }

    @Test
    void savesWhatAKeeperWritesAndOffersAReadableColour() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.signedIn(context, space.manager())) {
            open("spaces/" + space.slug() + "/desk");
            _setValue(field("Colore"), "#ffd400");
            assertThat(field("Colore").isInvalid()).isTrue();
            _click(button("Salva"));
            assertThat(field("Colore").getErrorMessage()).contains("non si legge bene");
            _click(_get(
                    Button.class, spec -> spec.withPredicate(b -> b.getText().startsWith("Usa #"))));
            assertThat(field("Colore").isInvalid()).isFalse();
            _setValue(field("Nome dello spazio"), "Rinato " + space.word());
            _click(button("Salva"));
            assertThat(_get(H1.class).getText()).isEqualTo("Rinato " + space.word());
        }
    }

    @Test
    void archivesWithAReasonAndOpensAgain() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.signedIn(context, space.manager())) {
            open("spaces/" + space.slug() + "/desk");
            _click(button("Archivia"));
            var reason = _get(TextArea.class, spec -> spec.withLabel("Perché"));
            _click(_find(Button.class, spec -> spec.withText("Archivia")).getLast());
            assertThat(reason.isInvalid()).isTrue();
            _setValue(reason, "Il programma è finito");
            _click(_find(Button.class, spec -> spec.withText("Archivia")).getLast());
            assertThat(page()).contains("È archiviato");
            _click(button("Riapri"));
            assertThat(page()).contains("È aperto a tutti");
        }
    }

    @Test
    void beginsASpaceFromATemplate() {
        var fixture = SpaceFixture.aDraft(context);
        try (var _ = Visitor.signedIn(context, fixture.manager())) {
            open("spaces/new");
            _click(button("Crea la bozza"));
            assertThat(field("Nome dello spazio").isInvalid()).isTrue();
            _setValue(field("Nome dello spazio"), "Fresco " + fixture.word());
            _click(button("Crea la bozza"));
            assertThat(_get(H1.class).getText()).isEqualTo("Fresco " + fixture.word());
            assertThat(page()).contains("È una bozza");
        }
        try (var _ = Visitor.signedIn(context)) {
            open("spaces/new");
            assertThat(page()).contains("Ti serve un'organizzazione");
        }
    }

    private static void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
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
