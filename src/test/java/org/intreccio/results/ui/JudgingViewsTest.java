package org.intreccio.results.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import org.intreccio.PortalTest;
import org.intreccio.conflicts.DeclaredTies;
import org.intreccio.conflicts.TieKind;
import org.intreccio.evaluation.EvaluationFixture;
import org.intreccio.evaluation.ReviewStatus;
import org.intreccio.evaluation.Reviews;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A call is judged on its screens, from the committee to the results that everybody reads. */
@PortalTest
class JudgingViewsTest {

    @Autowired
    ApplicationContext context;

    @Test
    void showsOrganisersTheConflictWithItsPathAndAssignsTheRest() {
        var here = EvaluationFixture.aCommittee(context, 2, 3, false);
        try (var _ = Visitor.signedIn(context, here.reviewers.getFirst())) {
            context.getBean(DeclaredTies.class)
                    .declare(here.proposals.getFirst().lead(), TieKind.FAMILY, "Mio fratello", null);
            open("my/ties");
            assertThat(page()).contains("Mio fratello", "Famiglia");
        }
        try (var _ = Visitor.signedIn(context, here.call.manager())) {
            open("challenges/" + here.id() + "/committee");
            assertThat(page())
                    .contains("Conflitti d’interesse: 1", "Ha dichiarato un legame di famiglia", "In commissione: 3")
                    .doesNotContain("Mio fratello");
            _click(button("Affida"));
            assertThat(page()).contains("Tutto è affidato secondo questo piano.", "A che punto siamo");
            _setValue(filter(), ReviewStatus.SUBMITTED);
            assertThat(page()).contains("Nessuna valutazione in questo stato.");
            assertThat(_find(Anchor.class))
                    .as("what is shown is what is taken along")
                    .anyMatch(link -> link.getHref().endsWith("/reviews/export?format=csv&status=submitted"));
            _click(button("Apri il giro di confronto"));
            assertThat(page()).contains("Il giro di confronto è aperto.");
        }
        assertThat(here.of(0))
                .noneMatch(r -> r.proposal().equals(here.proposals.getFirst().id()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Found by its label, and Java forgets of what.
    private static Select<ReviewStatus> filter() {
        return _get(Select.class, spec -> spec.withLabel("Mostra"));
    }

    @Test
    void savesAScorecardByItselfAndSubmitsItWhole() {
        var here = EvaluationFixture.aCommittee(context, 1, 2, true).assigned();
        var review = here.of(0).getFirst();
        try (var _ = Visitor.signedIn(context, here.reviewers.getFirst())) {
            open("evaluate");
            assertThat(page()).contains(here.proposals.getFirst().proposal().title(), "Affidata");
            open("evaluate/" + review.id());
            assertThat(page()).contains("Questo bando si valuta senza conoscere chi propone.", "Impatto sociale");
            var scores = _find(IntegerField.class);
            assertThat(scores).hasSize(4);
            scores.forEach(field -> _setValue(field, 8));
            assertThat(context.getBean(Reviews.class)
                            .see(review.id())
                            .review()
                            .card()
                            .scored())
                    .isEqualTo(4);
            _click(button("Consegna"));
            var overall = _get(TextArea.class, spec -> spec.withLabel("Giudizio per chi propone"));
            assertThat(overall.isInvalid()).isTrue();
            _setValue(overall, "Solido e utile");
            _click(button("Consegna"));
            assertThat(context.getBean(Reviews.class).see(review.id()).review().status())
                    .isEqualTo(ReviewStatus.SUBMITTED);
            assertThat(page()).contains("La tua valutazione", "Solido e utile");
        }
    }

    @Test
    void fixesAndPublishesTheRankingThatThenEverybodyReads() {
        var here = EvaluationFixture.aCommittee(context, 2, 2, false).assigned();
        var ranking = "challenges/" + here.id() + "/ranking";
        try (var _ = Visitor.signedIn(context, here.call.manager())) {
            open(ranking);
            assertThat(page()).contains("Valutazioni che mancano: 2");
            assertThat(button("Fissa la graduatoria").isEnabled()).isFalse();
        }
        here.scored(9, 4);
        try (var _ = Visitor.signedIn(context, here.call.manager())) {
            open(ranking);
            _click(button("Fissa la graduatoria"));
            assertThat(page()).contains("Verbale (PDF)", "90,00", "Nota riservata");
        }
        try (var _ = Visitor.guest(context)) {
            open("challenges/" + here.id() + "/results");
            assertThat(page()).doesNotContain("90,00");
        }
        try (var _ = Visitor.signedIn(context, here.call.manager())) {
            open(ranking);
            _click(button("Pubblica i risultati"));
            assertThat(page()).contains("I risultati sono pubblici.");
        }
        try (var _ = Visitor.guest(context)) {
            open("challenges/" + here.id() + "/results");
            assertThat(page())
                    .contains("90,00", "Selezionata", "Dati aperti", "Impatto sociale")
                    .doesNotContain("Nota riservata", "Giudizio [9");
        }
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static String page() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return component.getElement().getText() + " "
                + component.getChildren().map(JudgingViewsTest::text).collect(Collectors.joining(" "));
    }
}
