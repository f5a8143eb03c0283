package org.intreccio.competences.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intreccio.PortalTest;
import org.intreccio.competences.CompetenceFixture;
import org.intreccio.identity.Visitor;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CompetencesViewTest {

    @Autowired
    ApplicationContext context;

    private CompetenceFixture here;
    private String word;

    @BeforeEach
    void draw() {
        here = new CompetenceFixture(context);
        word = UUID.randomUUID().toString().substring(0, 8);
    }

    private static String page() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return component.getElement().getText() + " "
                + component.getChildren().map(CompetencesViewTest::text).collect(Collectors.joining(" "));
    }

    private ProposalCard card() {
        return _find(ProposalCard.class).stream()
                .filter(c -> text(c).contains(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void proposesWhileOfferingAndIsMarkedForItsManagersAlone() {
        try (var _ = Visitor.signedIn(context, here.manager)) {
            UI.getCurrent().navigate("actors/" + here.organisation.id());
            _click(_get(Button.class, spec -> spec.withText("Che cosa offre")));
            _setValue(_get(TextField.class, spec -> spec.withLabel("Come si chiama, in italiano")), "Liuteria " + word);
            _click(_get(Button.class, spec -> spec.withText("Proponi e usa")));
            ComboBox<Competence> broader = _get(ComboBox.class, spec -> spec.withLabel("È un caso di"));
            assertThat(broader.isInvalid()).isTrue();
            _setValue(
                    broader,
                    context.getBean(Vocabulary.class).competence(here.known).orElseThrow());
            _click(_get(Button.class, spec -> spec.withText("Proponi e usa")));
            assertThat(page()).contains("Liuteria " + word);
            _setValue(_get(TextField.class, spec -> spec.withLabel("Dove si vede (https)")), "http://liuti.example");
            _click(_get(Button.class, spec -> spec.withText("Salva")));
            _setValue(_get(TextField.class, spec -> spec.withLabel("Dove si vede (https)")), "https://liuti.example");
            _click(_get(Button.class, spec -> spec.withText("Salva")));
            assertThat(page()).contains("Proposta: un custode la guarderà", "liuti.example");
        }
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("actors/" + here.organisation.id());
            assertThat(page()).contains("Liuteria " + word).doesNotContain("Proposta: un custode");
        }
    }

    @Test
    void asksAStewardForBothNamesAndAdds() {
        here.offered(word);
        try (var _ = Visitor.steward(context)) {
            UI.getCurrent().navigate("steward/competences");
            assertThat(text(card())).contains(here.organisation.name(), "Si riparano liuti.");
            var english = _get(card(), TextField.class, spec -> spec.withLabel("Nome in inglese"));
            _setValue(english, "");
            _click(_get(card(), Button.class, spec -> spec.withText("Aggiungi per tutti")));
            assertThat(_get(card(), TextField.class, spec -> spec.withLabel("Nome in italiano"))
                            .isInvalid())
                    .isTrue();
            _setValue(english, "Lutherie " + word);
            _click(_get(card(), Button.class, spec -> spec.withText("Aggiungi per tutti")));
            assertThat(_find(ProposalCard.class)).noneMatch(c -> text(c).contains(word));
        }
    }

    @Test
    void refusesWithAReasonOnly() {
        here.offered(word);
        try (var _ = Visitor.steward(context)) {
            UI.getCurrent().navigate("steward/competences");
            _click(_get(card(), Button.class, spec -> spec.withText("Rifiuta")));
            var reason = _get(card(), TextArea.class);
            assertThat(reason.isInvalid()).isTrue();
            _setValue(reason, "È già compresa altrove");
            _click(_get(card(), Button.class, spec -> spec.withText("Rifiuta")));
            assertThat(_find(ProposalCard.class)).noneMatch(c -> text(c).contains(word));
        }
    }
}
