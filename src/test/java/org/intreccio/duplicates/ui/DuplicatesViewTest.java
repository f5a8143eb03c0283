package org.intreccio.duplicates.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class DuplicatesViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    private ActorId one;
    private ActorId other;

    @BeforeEach
    void draw() {
        one = OrganisationFixture.imported(context)
                .with("owner", Visitor.newUser(context))
                .id();
        other = OrganisationFixture.imported(context).id();
        // A score that no other pair can have, so that it is the first of the list; a scan leaves what it did not find
        // alone at the same moment.
        graph.query("""
                MATCH (a:Actor {id: $one}), (b:Actor {id: $other})
                SET a.vatNumber = 'IT00950501007', b.vatNumber = 'IT00950501007'
                CREATE (a)-[:MAYBE_SAME {state: 'suspected', score: 2.0, reasons: ['vat-number']}]->(b)
                """)
                .bindAll(Map.of("one", one.value(), "other", other.value()))
                .run();
    }

    private static void open() {
        UI.getCurrent().navigate("steward/duplicates");
    }

    private static String text(Component component) {
        return component.getElement().getText()
                + " "
                + component.getChildren().map(DuplicatesViewTest::text).collect(Collectors.joining(" "));
    }

    private ListItem pair() {
        return _find(ListItem.class).stream()
                .filter(item -> _find(item, Anchor.class).stream()
                        .map(Anchor::getHref)
                        .toList()
                        .containsAll(List.of("actors/" + one, "actors/" + other)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsBothSideBySideAndWhy() {
        try (var _ = Visitor.steward(context)) {
            open();
            assertThat(text(pair())).contains("stessa partita IVA", "IT00950501007", "Giulia Prova", "ancora nessuno");
        }
    }

    @Test
    void remembersThatTheyAreTwo() {
        try (var _ = Visitor.steward(context)) {
            open();
            _click(_get(pair(), Button.class, spec -> spec.withText("Non è la stessa")));
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).doesNotContain("actors/" + one);
            open();
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).doesNotContain("actors/" + one);
        }
    }

    @Test
    void mergesWithWhatTheStewardChoseAndTakesItBack() {
        try (var _ = Visitor.steward(context)) {
            open();
            _click(_get(pair(), Button.class, spec -> spec.withText("È la stessa: unisci")));
            var name = choice("Nome");
            _setValue(name, true);
            _setValue(_get(TextArea.class), "Stessa partita IVA");
            _click(_get(Button.class, spec -> spec.withText("Unisci")));
            assertThat(text(UI.getCurrent())).contains("Unite di recente", "Stessa partita IVA");
            UI.getCurrent().navigate("actors/" + other);
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEqualTo("actors/" + one);
            assertThat(text(UI.getCurrent())).contains("Ponte " + other);
            UI.getCurrent().navigate("actors/" + other + "/people");
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEqualTo("actors/" + one + "/people");
            open();
            _click(_find(Button.class).stream()
                    .filter(b -> b.getAriaLabel().orElse("").startsWith("Annulla l’unione di Ponte " + other))
                    .findFirst()
                    .orElseThrow());
            _click(_find(Button.class, spec -> spec.withText("Annulla l’unione"))
                    .getLast());
            UI.getCurrent().navigate("actors/" + other);
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEqualTo("actors/" + other);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The choices of a part are between one side and the other.
    private static Select<Boolean> choice(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }
}
