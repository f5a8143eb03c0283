package org.intreccio.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.intreccio.PortalTest;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class HelpViewTest {

    @Autowired
    ApplicationContext context;

    @Test
    void answersEveryQuestionItAsks() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("help");
            assertThat(_find(Details.class)).hasSizeGreaterThan(8).allSatisfy(question -> {
                assertThat(question.getSummaryText()).endsWith("?").doesNotStartWith("!");
                question.setOpened(true);
                assertThat(question.getElement().getTextRecursively()).doesNotContain("!shell.");
            });
        }
    }

    @Test
    void leadsToWhereAnAnswerIsPutToUse() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("help");
            var question = _get(
                    Details.class,
                    spec -> spec.withPredicate(
                            details -> details.getSummaryText().equals("Come funzionano i partner suggeriti?")));
            question.setOpened(true);
            assertThat(_get(question, Anchor.class).getHref()).isEqualTo("partners");
        }
    }

    @Test
    void tellsStewardsMore() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("help");
            assertThat(headings()).isNotEmpty().doesNotContain("Per chi cura il portale");
        }
        try (var _ = Visitor.steward(context)) {
            UI.getCurrent().navigate("help");
            assertThat(headings()).endsWith("Per chi cura il portale");
        }
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }
}
