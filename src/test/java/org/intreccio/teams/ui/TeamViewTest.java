package org.intreccio.teams.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.PortalTest;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.Visitor;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.teams.TeamWorld;
import org.intreccio.ui.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class TeamViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Vocabulary vocabulary;

    private TeamWorld world;

    @BeforeEach
    void draw() {
        world = TeamWorld.drawn(context);
    }

    private void ask(String query) {
        UI.getCurrent().navigate("team", QueryParameters.fromString(query));
    }

    private String garden(String... wanted) {
        return "member=" + world.id("garden") + "&"
                + world.ids(wanted).stream().map(code -> "need=" + code).collect(Collectors.joining("&"));
    }

    @Test
    void asksGuestsWhatIsNeeded() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("team");
            assertThat(text()).contains("Che cosa serve alla squadra?");
        }
    }

    @Test
    void showsWhatIsMissingAndWhoCouldBringIt() {
        try (var _ = Visitor.guest(context)) {
            ask(garden("light", "wood", "puppets"));
            assertThat(names()).containsExactlyInAnyOrder("Teatro " + own(), "Falegnameria " + own());
            assertThat(text())
                    .contains("Ne servono 2 in più. Nessuna squadra più piccola copre lo stesso.")
                    .contains("Nessuno offre ancora «Burattini»")
                    .contains("Infissi (un tipo di: Legno) · livello esperto · con prova")
                    .contains("ha lavorato con Scuola")
                    .contains("da Orto " + own() + " passando per Ada " + own());
        }
    }

    @Test
    void beginsWithWhatTheOneSeeksForWhomTheReaderActs() {
        var user = Visitor.newUser(context);
        world.here().adaIs(user, graph);
        try (var _ = Visitor.signedIn(context, user)) {
            context.getBean(CurrentActor.class).actFor(world.actor("garden"));
            UI.getCurrent().navigate("team");
            assertThat(text()).contains("Siamo partiti da ciò che cerca Orto " + own());
            assertThat(names()).containsExactly("Teatro " + own());
            assertThat(_find(
                            Anchor.class,
                            spec -> spec.withPredicate(a -> a.getHref().startsWith("connections/"))))
                    .singleElement()
                    .satisfies(link -> assertThat(link.getHref())
                            .isEqualTo("connections/" + world.id("garden") + "/" + world.id("theatre")));
        }
    }

    @Test
    void whatIsChosenStandsInTheAddress() {
        try (var _ = Visitor.guest(context)) {
            ask(garden("light"));
            _setValue(wanted(), Set.of(competence("light"), competence("sound")));
            assertThat(names()).containsExactly("Palco " + own());
            _setValue(
                    _get(
                            IntegerField.class,
                            spec -> spec.withPredicate(f -> "Cooperativa: Al massimo"
                                    .equals(f.getAriaLabel().orElse("")))),
                    1);
            assertThat(UI.getCurrent()
                            .getActiveViewLocation()
                            .getQueryParameters()
                            .getQueryString())
                    .contains("kind=cooperative")
                    .contains("need=" + world.id("sound"));
            assertThat(names()).containsExactlyInAnyOrder("Teatro " + own(), "Banca " + own());
        }
    }

    @Test
    void putsSomebodyElseInAndComparesAndGoesBack() {
        try (var _ = Visitor.guest(context)) {
            ask(garden("light"));
            _click(_get(Button.class, spec -> spec.withText("Qualcun altro")));
            assertThat(text()).contains("Al posto di Teatro");
            _click(_get(Button.class, spec -> spec.withText("Prendi")));
            assertThat(names()).containsExactly("Palco " + own());
            assertThat(text())
                    .contains("La tua squadra")
                    .contains("Confronta le squadre")
                    .contains("Consigliata");
            _click(_get(Button.class, spec -> spec.withText("Torna alla squadra consigliata")));
            assertThat(names()).containsExactly("Teatro " + own());
        }
    }

    @Test
    void showsAnotherTeamFromTheComparison() {
        try (var _ = Visitor.guest(context)) {
            ask(garden("light", "sound"));
            _click(_get(Button.class, spec -> spec.withText("Mostra")));
            assertThat(names()).containsExactlyInAnyOrder("Teatro " + own(), "Banca " + own());
        }
    }

    @Test
    void saysThatNothingIsMissing() {
        try (var _ = Visitor.guest(context)) {
            ask("member=" + world.id("theatre") + "&need=" + world.id("light"));
            assertThat(text()).contains("La squadra ha tutto ciò che serve");
            assertThat(names()).isEmpty();
        }
    }

    @Test
    void passesOverWhatNoAddressCouldHold() {
        try (var _ = Visitor.guest(context)) {
            ask(garden("light") + "&kind=robot:1:2&kind=company:9:1&size=abc&place=A%20B&pick=Nobody");
            assertThat(names()).containsExactly("Teatro " + own());
            ask("member=nobody-at-all&need=" + world.id("light"));
            assertThat(text()).contains("L’attore nobody-at-all non esiste.");
        }
    }

    @Test
    void isReachedFromTheProjectThatWasDoneTogether() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("projects/" + world.id("orti"));
            var link = _get(
                    Anchor.class, spec -> spec.withPredicate(a -> a.getHref().startsWith("team?")));
            assertThat(link.getHref())
                    .contains("member=" + world.id("garden"))
                    .contains("member=" + world.id("school"));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private MultiSelectComboBox<Competence> wanted() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("Che cosa serve"));
    }

    private Competence competence(String name) {
        return vocabulary.competence(world.id(name)).orElseThrow();
    }

    private String own() {
        return world.here().own();
    }

    private static List<String> names() {
        return _find(MateCard.class).stream()
                .map(card -> _find(card, Anchor.class).getFirst().getText())
                .toList();
    }

    private static String text() {
        Component page = _get(Page.class);
        return page.getElement().getTextRecursively();
    }
}
