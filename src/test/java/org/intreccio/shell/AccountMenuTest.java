package org.intreccio.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.DirectoryFixture;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class AccountMenuTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Neo4jClient graph;

    private DirectoryFixture here;
    private UserId giulia;

    @BeforeEach
    void giuliaManagesTheGardenAndSingsInTheChoir() {
        here = DirectoryFixture.gardenSchoolAndChoir(context);
        giulia = Visitor.newUser(context);
        graph.query("""
                MATCH (me:Citizen)-[:ACTS_AS_USER]->(:User {id: $user}), (orto:Actor {id: $orto}), (coro:Actor {id: $coro})
                CREATE (me)-[:MEMBER_OF {role: 'manager'}]->(orto), (me)-[:MEMBER_OF {role: 'member'}]->(coro)
                """)
                .bindAll(Map.of("user", giulia.value(), "orto", here.id("orto"), "coro", here.id("coro")))
                .run();
    }

    @Test
    void offersToActForWhatOneManagesOnly() {
        try (var _ = Visitor.signedIn(context, giulia)) {
            open();
            assertThat(words()).contains("Agisci per conto di", "Giulia Prova (tu)", garden());
            assertThat(words()).noneMatch(word -> word.contains("=cmd"));
            assertThat(item("Giulia Prova (tu)").isChecked()).isTrue();
            assertThat(item(garden()).isChecked()).isFalse();
        }
    }

    @Test
    void actsForAnOrganisationFromTheNextPageOn() {
        try (var _ = Visitor.signedIn(context, giulia)) {
            open();
            press(item(garden()));
            assertThat(currentActor.require().id()).isEqualTo(new ActorId(here.id("orto")));
            open();
            assertThat(_get(Avatar.class).getName()).isEqualTo(garden());
            _assertOne(Span.class, spec -> spec.withText("per " + garden()));
            assertThat(item(garden()).isChecked()).isTrue();
            press(item("Giulia Prova (tu)"));
            assertThat(currentActor.require().myself()).isTrue();
        }
    }

    @Test
    void leadsToThePageOfWhomOneActsFor() {
        try (var _ = Visitor.signedIn(context, giulia)) {
            currentActor.actFor(new ActorId(here.id("orto")));
            open();
            var page = items().stream()
                    .filter(i -> words(i).equals("La pagina di " + garden()))
                    .findFirst()
                    .orElseThrow();
            press(page);
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEqualTo("actors/" + here.id("orto"));
        }
    }

    @Test
    void asksNobodyToChooseWhoSpeaksForThemselvesOnly() {
        try (var _ = Visitor.signedIn(context)) {
            open();
            assertThat(words()).contains("La pagina di Giulia Prova").doesNotContain("Agisci per conto di");
        }
    }

    private String garden() {
        return "Orto " + here.word();
    }

    /** Draws the frame anew, as the browser does after a choice. */
    private static void open() {
        UI.getCurrent().removeAll();
        UI.getCurrent().getInternals().getRouter().getRegistry().setLayout(MainLayout.class);
        UI.getCurrent().navigate("about");
        UI.getCurrent().navigate("help");
        var layout = _find(MainLayout.class);
        assertThat(layout).hasSize(1);
    }

    private static MenuBar account() {
        return _get(_get(AccountMenu.class), MenuBar.class);
    }

    private static List<MenuItem> items() {
        return account().getItems().getFirst().getSubMenu().getItems();
    }

    private static List<String> words() {
        return items().stream().map(AccountMenuTest::words).toList();
    }

    private static MenuItem item(String words) {
        return items().stream().filter(i -> words(i).equals(words)).findFirst().orElseThrow();
    }

    private static void press(MenuItem item) {
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private static String words(MenuItem item) {
        return item.getElement().getTextRecursively().strip();
    }
}
