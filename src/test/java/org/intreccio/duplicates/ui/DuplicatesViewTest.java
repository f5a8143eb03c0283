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

    /** Other pairs may stand before it, and a scan may be under way: whoever looks for one shows more until it is there. */
    private ListItem pair() {
        while (true) {
            var found = _find(ListItem.class).stream().filter(this::isThePair).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            _click(_get(Button.class, spec -> spec.withText("Mostra altre coppie")));
        }
    }

    private boolean isThePair(ListItem item) {
        return _find(item, Anchor.class).stream()
                .map(Anchor::getHref)
                .toList()
                .containsAll(List.of("actors/" + one, "actors/" + other));
    }

    @Test
    void showsBothSideBySideAndWhy() {
        try (var _ = Visitor.steward(context)) {
            open();
            assertThat(text(pair())).contains("stessa partita IVA", "IT00950501007", "Giulia Prova", "ancora nessuno");
        }
    }

    @Test
    void showsMorePairsThanAtFirstWhenAsked() {
        drawPairs(31);
        try (var _ = Visitor.steward(context)) {
            open();
            var before = pairs();
            _click(_get(Button.class, spec -> spec.withText("Mostra altre coppie")));
            assertThat(pairs()).isGreaterThan(before);
        } finally {
            takeAwayPairs();
        }
    }

    /** Of the same VAT number too, so that a scan at the same moment finds them as well. */
    private void drawPairs(int count) {
        graph.query("""
                MATCH (a:Actor {id: $one})
                UNWIND range(1, $count) AS i
                CREATE (b:Actor:Company {id: $one + '-' + i, name: 'Molti ' + i, vatNumber: a.vatNumber, many: $one})
                CREATE (a)-[:MAYBE_SAME {state: 'suspected', score: 2.0, reasons: ['vat-number']}]->(b)
                """).bindAll(Map.of("one", one.value(), "count", count)).run();
    }

    private void takeAwayPairs() {
        graph.query("MATCH (b:Actor {many: $one}) DETACH DELETE b")
                .bind(one.value())
                .to("one")
                .run();
    }

    private static long pairs() {
        return _find(Button.class, spec -> spec.withText("Non è la stessa")).size();
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
