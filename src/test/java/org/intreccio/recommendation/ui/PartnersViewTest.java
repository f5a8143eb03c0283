package org.intreccio.recommendation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.intreccio.PortalTest;
import org.intreccio.identity.Visitor;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.Neighbourhood;
import org.intreccio.recommendation.Partners;
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

    private Neighbourhood here;

    @BeforeEach
    void draw() {
        here = Neighbourhood.drawn(graph);
        partners.reread();
    }

    @Test
    void showsGuestsThePartnersOfAnOrganisationWithoutJudging() {
        try (var guest = Visitor.guest(context)) {
            UI.getCurrent().navigate("partners/" + here.id("garden"));
            assertThat(_get(H1.class).getText()).isEqualTo("Partner per Orto " + here.own());
            assertThat(names()).containsExactly("Teatro " + here.own(), "Banca " + here.own());
            assertThat(text()).contains("offre ciò che").contains("Luci").contains("Partner in comune");
            _assertNone(Button.class, spec -> spec.withText("Salva"));
            assertThat(guest.sessionId()).isNotBlank();
        }
    }

    private static List<String> names() {
        return _find(PartnerCard.class).stream()
                .map(card -> _get(card, Anchor.class).getText())
                .toList();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
