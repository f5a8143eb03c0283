package org.intreccio.questions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.intreccio.PortalTest;
import org.intreccio.Screen;
import org.intreccio.challenges.ChallengeDesk;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.identity.Visitor;
import org.intreccio.questions.QuestionFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class QuestionsPanelTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    QuestionsPanel panel;

    @Autowired
    WaitingQuestions desk;

    private ChallengeFixture call;

    @BeforeEach
    void draw() {
        call = ChallengeFixture.anOpenCall(context);
    }

    private static Component shown(Component component) {
        UI.getCurrent().add(component);
        return component;
    }

    @Test
    void leadsGuestsToTheSignIn() {
        QuestionFixture.aWaitingQuestion(context, call, Visitor.newUser(context));
        try (var _ = Visitor.guest(context)) {
            var page = shown(panel.content(call.id()));
            assertThat(Screen.of(page.getElement())).contains("Domande e risposte (1)", "In attesa di risposta");
            assertThat(_get(page, Anchor.class, spec -> spec.withText("Accedi per fare una domanda"))
                            .getHref())
                    .contains("sign-in");
            assertThat(desk.appliesTo(ChallengeDesk.of(call.id()))).isFalse();
        }
    }

    @Test
    void asksAndKeepsWhatWasTypedWhenItIsRefused() {
        try (var _ = Visitor.signedIn(context)) {
            var page = shown(panel.content(call.id()));
            _click(_get(page, Button.class, spec -> spec.withText("Invia la domanda")));
            assertThat(_get(page, TextArea.class).isInvalid()).isTrue();

            _setValue(_get(page, TextArea.class), "Si può proporre in due?");
            _click(_get(page, Button.class, spec -> spec.withText("Invia la domanda")));
            assertThat(Screen.of(page.getElement())).contains("Si può proporre in due?", "solo tu e chi organizza");

            _click(_get(page, Button.class, spec -> spec.withText("Ritira la domanda")));
            assertThat(Screen.of(page.getElement())).doesNotContain("Si può proporre in due?");
        }
    }

    @Test
    void answersFromTheDeskAndShowsEarlierVersions() {
        QuestionFixture.aWaitingQuestion(context, call, Visitor.newUser(context));
        try (var _ = Visitor.signedIn(context, call.manager())) {
            var waiting = shown(desk.content(ChallengeDesk.of(call.id())));
            assertThat(Screen.of(waiting.getElement())).contains("Domande in attesa (1)");
            _setValue(_get(waiting, TextArea.class), "Sì.");
            _click(_get(waiting, Button.class, spec -> spec.withText("Pubblica la risposta")));
            assertThat(Screen.of(waiting.getElement())).contains("Nessuna domanda aspetta");

            var page = shown(panel.content(call.id()));
            _setValue(_get(page, TextArea.class), "Sì, in due o più.");
            _click(_get(page, Button.class, spec -> spec.withText("Pubblica la nuova versione")));
            assertThat(Screen.of(page.getElement())).contains("versione 2", "Versioni precedenti della risposta (1)");
            assertThat(_find(page, Button.class, spec -> spec.withText("Invia la domanda")))
                    .isEmpty();
        }
    }
}
