package org.intreccio.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Actors;
import org.intreccio.directory.DirectoryFixture;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.Visitor;
import org.intreccio.recommendation.Partners;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.ui.NetworkCanvas;
import org.intreccio.ui.PathLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ActorViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    private DirectoryFixture fixture;

    @BeforeEach
    void draw() {
        fixture = DirectoryFixture.gardenSchoolAndChoir(context);
    }

    @Test
    void showsAGuestAllThatIsPublicAndNoWayToChangeIt() {
        try (var _ = Visitor.guest(context)) {
            open("actors/" + fixture.id("orto"));
            assertThat(title()).isEqualTo("Orto " + fixture.word());
            assertThat(page())
                    .contains("Coltiviamo insieme", "Potatura", "Semi " + fixture.word(), "Borgo", "capofila");
            assertThat(_get(Markdown.class).getContent()).isEqualTo("## Storia");
            assertThat(_find(NetworkCanvas.class)).hasSize(1);
            assertThat(_find(Div.class, spec -> spec.withClasses("profile-desk")))
                    .isEmpty();
            assertThat(page()).doesNotContain("Come siete connessi");
        }
    }

    @Test
    void showsNamesAsTheyAreAndRunsNothing() {
        try (var _ = Visitor.guest(context)) {
            open("actors/" + fixture.id("coro"));
            assertThat(title()).contains("<img src=x onerror=alert(1)>");
        }
    }

    @Test
    void answersUnknownAndMalformedIdsWithTheMissingPage() {
        try (var _ = Visitor.guest(context)) {
            for (var path :
                    List.of("actors/nobody-at-all", "actors/NOT_AN_ID", "projects/nothing-at-all", "projects/$$")) {
                open(path);
                assertThat(page()).contains("404");
            }
        }
    }

    @Test
    void drawsHowTheReaderIsConnected() {
        var user = Visitor.newUser(context);
        graph.query("""
                MATCH (me:Citizen)-[:ACTS_AS_USER]->(:User {id: $user}), (a:Actor {id: $actor})
                CREATE (me)-[:MEMBER_OF {role: 'member'}]->(a)
                """)
                .bindAll(Map.of("user", user.value(), "actor", fixture.id("ateneo")))
                .run();
        context.getBean(Partners.class).reread();
        try (var _ = Visitor.signedIn(context, user)) {
            open("actors/" + fixture.id("orto"));
            assertThat(_find(
                            PathLine.class,
                            spec -> spec.withPredicate(
                                    path -> String.valueOf(path.getElement().getPropertyRaw("labels"))
                                            .contains("Percorso 1"))))
                    .hasSize(1);
            assertThat(page()).contains("C’è una sola conoscenza fra voi.");
            open("actors/" + fixture.id("coro"));
            assertThat(page()).contains("non c’è ancora un percorso pubblico");
        }
    }

    @Test
    void letsManagersEditInPlaceAndKeepsWhatWasTyped() {
        var user = manager("orto");
        try (var _ = Visitor.signedIn(context, user)) {
            open("actors/" + fixture.id("orto"));
            _click(_get(Button.class, spec -> spec.withText("Presentazione")));
            _setValue(field("Sito web"), "non un sito");
            _click(_get(Button.class, spec -> spec.withText("Salva")));
            assertThat(field("Sito web").isInvalid()).isTrue();
            assertThat(field("Sito web").getErrorMessage()).contains("https://");
            assertThat(field("Sito web").getValue()).isEqualTo("non un sito");
            _setValue(field("Sito web"), "orto.example");
            _click(_get(Button.class, spec -> spec.withText("Salva")));
            assertThat(page()).contains("orto.example");
            assertThat(_find(TextField.class, spec -> spec.withLabel("Sito web")))
                    .isEmpty();
        }
    }

    @Test
    void tellsTheSecondEditorWhatStandsThereNowAndKeepsTheirWords() {
        var user = manager("orto");
        try (var _ = Visitor.signedIn(context, user)) {
            open("actors/" + fixture.id("orto"));
            _click(_get(Button.class, spec -> spec.withText("Presentazione")));
            var actors = context.getBean(Actors.class);
            var id = new ActorId(fixture.id("orto"));
            var read = actors.profile(id);
            actors.edit(id, read, read.withWebsite("https://prima.example"));
            _setValue(field("Sito web"), "https://seconda.example");
            _click(_get(Button.class, spec -> spec.withText("Salva")));
            assertThat(page()).contains("https://prima.example");
            assertThat(field("Sito web").getValue()).isEqualTo("https://seconda.example");
            _click(_get(Button.class, spec -> spec.withText("Tieni la mia versione")));
            assertThat(page()).contains("seconda.example");
        }
    }

    @Test
    @SuppressWarnings("unchecked") // Choices are found by their class, which knows no type of item.
    void letsManagersChooseWhoSeesAFieldAndATie() {
        try (var _ = Visitor.signedIn(context, manager("orto"))) {
            open("actors/" + fixture.id("orto"));
            _click(_get(Button.class, spec -> spec.withText("Presentazione")));
            _setValue(field("Sito web"), "orto.example");
            seenBy("Sito web").setValue(Visibility.PRIVATE);
            _click(_get(Button.class, spec -> spec.withText("Salva")));
            assertThat(page()).contains("orto.example", "Solo chi gestisce il profilo");
            _click(_get(Button.class, spec -> spec.withText("Chi vede i legami")));
            assertThat(page()).contains("Semi " + fixture.word());
            ComponentUtil.fireEvent(
                    seenBy("Semi " + fixture.word()),
                    new AbstractField.ComponentValueChangeEvent<>(
                            seenBy("Semi " + fixture.word()), chosen(Visibility.PRIVATE), Visibility.PUBLIC, true));
            _click(_get(Button.class, spec -> spec.withText("Chiudi")));
            assertThat(page()).contains("Semi " + fixture.word());
        }
        for (var reader : List.of(Visitor.newUser(context), Visitor.newUser(context))) {
            try (var _ = Visitor.signedIn(context, reader)) {
                open("actors/" + fixture.id("orto"));
                assertThat(page()).doesNotContain("orto.example", "Semi " + fixture.word());
                open("projects/" + fixture.id("semi"));
                assertThat(page()).doesNotContain("Orto " + fixture.word());
            }
        }
    }

    private static SeenBy chosen(Visibility visibility) {
        var choice = new SeenBy("", visibility);
        return choice;
    }

    private static SeenBy seenBy(String what) {
        return _get(
                SeenBy.class,
                spec -> spec.withPredicate(s -> s.getAriaLabel().orElse("").equals("Chi vede: " + what)));
    }

    @Test
    void opensEveryFormOfTheDesk() {
        try (var _ = Visitor.signedIn(context, manager("orto"))) {
            for (var form : List.of("Luoghi, temi e obiettivi", "Che cosa offre", "Che cosa cerca")) {
                open("actors/" + fixture.id("orto"));
                _click(_get(Button.class, spec -> spec.withText(form)));
                _click(_get(Button.class, spec -> spec.withText("Salva")));
                assertThat(_find(Button.class, spec -> spec.withText("Salva"))).isEmpty();
            }
        }
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"}) // Fields are found by their class, which knows no type of item.
    void bringsAnOrganisationInAndOpensItsPage() {
        try (var _ = Visitor.signedIn(context)) {
            open("actors/new");
            _setValue(field("Nome"), "Nuova " + fixture.word());
            _click(_get(Button.class, spec -> spec.withText("Aggiungila alla rete")));
            var seat = _get(ComboBox.class, spec -> spec.withLabel("Sede"));
            assertThat(seat.isInvalid()).isTrue();
            seat.setValue(context.getBean(Places.class)
                    .find(new PlaceId(fixture.id("town")))
                    .orElseThrow());
            _click(_get(Button.class, spec -> spec.withText("Aggiungila alla rete")));
            assertThat(title()).isEqualTo("Nuova " + fixture.word());
            assertThat(page()).contains("Gestisci questo profilo");
        }
    }

    @Test
    void showsAProjectWithItsParticipants() {
        try (var _ = Visitor.guest(context)) {
            open("projects/" + fixture.id("semi"));
            assertThat(title()).isEqualTo("Semi " + fixture.word());
            assertThat(page()).contains("2 partecipanti", "Orto " + fixture.word(), "Ateneo " + fixture.word());
        }
    }

    private org.intreccio.identity.UserId manager(String actor) {
        var user = Visitor.newUser(context);
        graph.query("""
                MATCH (me:Citizen)-[:ACTS_AS_USER]->(:User {id: $user}), (a:Actor {id: $actor})
                CREATE (me)-[:MEMBER_OF {role: 'manager'}]->(a)
                """)
                .bindAll(Map.of("user", user.value(), "actor", fixture.id(actor)))
                .run();
        return user;
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
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

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
