package org.intreccio.collaborations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import java.util.Map;
import java.util.UUID;
import org.intreccio.PortalTest;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class TakingPartPanelTest {

    @Autowired
    ApplicationContext context;

    private final String project = "imported-" + UUID.randomUUID();
    private UserId late;
    private UserId there;
    private OrganisationFixture comer;

    @BeforeEach
    void draw() {
        late = Visitor.newUser(context);
        there = Visitor.newUser(context);
        comer = OrganisationFixture.imported(context).with("manager", late);
        var witness = OrganisationFixture.imported(context).withAttested("manager", there);
        context.getBean(Neo4jClient.class)
                .query("""
                MATCH (a:Actor {id: $witness})
                CREATE (a)-[:TOOK_PART_IN {role: 'coordinator'}]->(:Project {id: $project, titleIt: 'Scavo ' + $project, source: 'cordis',
                  start: date('2019-01-01')})""")
                .bindAll(Map.of("witness", witness.id().value(), "project", project))
                .run();
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    @Test
    void letsAnOrganisationSayItAndOneThatWasThereConfirmIt() {
        try (var _ = Visitor.signedIn(context, late)) {
            UI.getCurrent().navigate("projects/" + project);
            _get(
                            Details.class,
                            spec -> spec.withPredicate(d -> d.getSummaryText().equals("Abbiamo partecipato anche noi")))
                    .setOpened(true);
            _click(_get(Button.class, spec -> spec.withText("Chiedi la conferma")));
            assertThat(page()).contains(comer.name() + " ha detto di aver preso parte");
            assertThat(_find(Button.class, spec -> spec.withText("Chiedi la conferma")))
                    .isEmpty();
        }
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("projects/" + project);
            assertThat(page()).doesNotContain(comer.name()).doesNotContain("Abbiamo partecipato");
        }
        try (var _ = Visitor.signedIn(context, there)) {
            UI.getCurrent().navigate("my/collaborations");
            assertThat(page()).contains(comer.name() + " dice di aver preso parte");
            _click(_get(Button.class, spec -> spec.withText("È vero, c’erano")));
        }
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("projects/" + project);
            assertThat(page()).contains(comer.name());
        }
    }

    @Test
    void letsAStewardDecideWhereNobodyAnswers() {
        try (var _ = Visitor.signedIn(context, late)) {
            UI.getCurrent().navigate("projects/" + project);
            _get(
                            Details.class,
                            spec -> spec.withPredicate(d -> d.getSummaryText().equals("Abbiamo partecipato anche noi")))
                    .setOpened(true);
            _click(_get(Button.class, spec -> spec.withText("Chiedi la conferma")));
        }
        try (var _ = Visitor.steward(context)) {
            UI.getCurrent().navigate("steward/collaborations");
            assertThat(page())
                    .contains(
                            "Chi dice di aver preso parte a un progetto importato",
                            comer.name() + " dice di aver preso parte");
            assertThat(_find(Button.class, spec -> spec.withText("Vale"))).isNotEmpty();
        }
    }
}
