package org.intreccio.threads.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.intreccio.PortalTest;
import org.intreccio.Screen;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.threads.ContributionType;
import org.intreccio.threads.Contributions;
import org.intreccio.threads.Said;
import org.intreccio.threads.ThreadFixture;
import org.intreccio.threads.Threads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ThreadViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ThreadsPanel threadsPanel;

    @Autowired
    BoardPanel boardPanel;

    private ThreadFixture here;
    private UserId ada;

    @BeforeEach
    void draw() {
        here = ThreadFixture.inAnOpenRoom(context);
        ada = here.somebody();
    }

    private static String shown() {
        return Screen.now();
    }

    private void open() {
        UI.getCurrent().navigate("threads/" + here.thread());
    }

    @Test
    void letsGuestsReadAndLeadsThemToTheSignIn() {
        here.says(ada, ContributionType.IDEA, "Un **orto** sul tetto");
        try (var _ = Visitor.guest(context)) {
            open();
            assertThat(shown()).contains("orto", "Idea");
            assertThat(_get(Anchor.class, spec -> spec.withText("Accedi per partecipare"))
                            .getHref())
                    .contains("sign-in");
            assertThat(_find(Composer.class)).isEmpty();
            assertThat(_find(NativeButton.class, spec -> spec.withClasses("reaction")))
                    .isEmpty();
        }
    }

    @Test
    void takesAContributionAndKeepsWhatIsRefused() {
        try (var _ = Visitor.signedIn(context, ada)) {
            open();
            var text = _get(TextArea.class);
            _click(_get(Button.class, spec -> spec.withText("Pubblica")));
            assertThat(text.isInvalid()).isTrue();
            assertThat(text.getErrorMessage()).contains("Scrivi qualcosa");

            _setValue(types(), ContributionType.NEED);
            _setValue(text, "Serve una scala lunga");
            _click(_get(Button.class, spec -> spec.withText("Pubblica")));
            assertThat(shown()).contains("Serve una scala lunga", "Bisogno");
            assertThat(text.getValue()).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ContributionType> types() {
        return _get(RadioButtonGroup.class);
    }

    @Test
    void showsWhatOthersSaidMeanwhileWithoutLosingWhatIsTyped() {
        try (var _ = Visitor.signedIn(context, ada)) {
            open();
            _setValue(_get(TextArea.class), "Sto scrivendo");
            var other = new Thread(() -> here.says(here.facilitator(), ContributionType.OFFER, "Ho una scala"));
            other.start();
            join(other);
            _get(Talk.class).refresh(true);
            assertThat(shown()).contains("Ho una scala");
            assertThat(_get(TextArea.class).getValue()).isEqualTo("Sto scrivendo");
        }
    }

    private static void join(Thread other) {
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void marksWhatIsNewFiltersByTypeAndReacts() {
        here.says(here.facilitator(), ContributionType.IDEA, "Vecchia");
        here.doing(ada, () -> context.getBean(Contributions.class).read(here.thread(), Long.MAX_VALUE - 1));
        var fixture = ThreadFixture.inAnOpenRoom(context);
        var bea = fixture.somebody();
        fixture.says(fixture.facilitator(), ContributionType.IDEA, "Prima idea");
        fixture.says(fixture.facilitator(), ContributionType.OBJECTION, "Ma il rumore?");
        try (var _ = Visitor.signedIn(context, bea)) {
            UI.getCurrent().navigate("threads/" + fixture.thread());
            assertThat(shown()).contains("Da qui in poi è nuovo per te", "Vai a quello che è nuovo (2)");
            var support = _find(NativeButton.class, spec -> spec.withClasses("reaction"))
                    .getFirst();
            assertThat(support.getElement().getAttribute("aria-pressed")).isEqualTo("false");
            _click(support);
            assertThat(_find(NativeButton.class, spec -> spec.withClasses("reaction"))
                            .getFirst()
                            .getElement()
                            .getAttribute("aria-pressed"))
                    .isEqualTo("true");
            UI.getCurrent()
                    .navigate(
                            "threads/" + fixture.thread(),
                            com.vaadin.flow.router.QueryParameters.of("type", "objection"));
            assertThat(_find(ContributionCard.class)).hasSize(1);
            assertThat(shown()).contains("Ma il rumore?");
        }
    }

    @Test
    void leadsFromAContributionAndFromAMergedThreadToWhereTheyStand() {
        var said = here.says(ada, ContributionType.IDEA, "Mi sposto");
        var into = here.begin("Di là");
        here.doing(here.facilitator(), () -> context.getBean(Threads.class).merge(here.thread(), into));
        try (var _ = Visitor.guest(context)) {
            open();
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEqualTo("threads/" + into);
            UI.getCurrent().navigate("contributions/" + said.id());
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .isEqualTo("threads/" + into);
        }
    }

    @Test
    void repliesAndEditsInPlace() {
        here.says(ada, ContributionType.QUESTION, "Chi viene?");
        try (var _ = Visitor.signedIn(context, ada)) {
            open();
            _click(_get(Button.class, spec -> spec.withText("Modifica")));
            var form = _get(EditForm.class);
            _setValue(_get(form, TextArea.class), "Chi viene sabato?");
            _click(_get(form, Button.class, spec -> spec.withText("Salva")));
            assertThat(shown()).contains("Chi viene sabato?");
            var card = _get(ContributionCard.class);
            _click(_get(card, Button.class, spec -> spec.withText("Rispondi")));
            var reply = _get(card, Composer.class);
            _setValue(_get(reply, TextArea.class), "Io");
            _click(_get(reply, Button.class, spec -> spec.withText("Rispondi")));
            assertThat(_find(ContributionCard.class)).hasSize(2);
        }
    }

    @Test
    void showsThreadsAndTheBoardOnThePageOfTheRoom() {
        here.says(here.facilitator(), ContributionType.NEED, "Cerchiamo un furgone per sabato");
        here.says(ada, ContributionType.OFFER, "Il mio furgone sabato è libero");
        try (var _ = Visitor.signedIn(context, here.facilitator())) {
            UI.getCurrent().add(threadsPanel.content(here.room()), boardPanel.content(here.room()));
            assertThat(Screen.of(UI.getCurrent().getElement()))
                    .contains("Da dove partiamo", "Potrebbe rispondere:", "Una novità");
            _click(_get(Button.class, spec -> spec.withText("Fa al caso nostro")));
            assertThat(Screen.of(UI.getCurrent().getElement())).contains("Risponde");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Cerca in quello che si è detto qui")), "furg");
            assertThat(Screen.of(UI.getCurrent().getElement())).contains("Trovati 2 contributi");
            _click(_get(Button.class, spec -> spec.withText("Apri la discussione")));
            assertThat(_get(TextField.class, spec -> spec.withLabel("Titolo della discussione"))
                            .isInvalid())
                    .isTrue();
        }
    }

    @Test
    void letsThoseWhoFacilitateSplitWhatIsChosen() {
        var said = here.says(ada, ContributionType.IDEA, "Un’altra cosa");
        var made = here.as(
                here.facilitator(),
                () -> context.getBean(Threads.class)
                        .split(
                                here.thread(),
                                "A parte",
                                List.of(said.id()),
                                UUID.randomUUID().toString()));
        here.doing(here.facilitator(), () -> context.getBean(Threads.class).sumUp(made.id(), "Siamo **qui**"));
        here.says(ada, made.id(), Said.of(ContributionType.IDEA, "Dopo il riassunto"));
        try (var _ = Visitor.signedIn(context, here.facilitator())) {
            open();
            assertThat(shown()).contains("Un contributo è passato", "A parte");
            assertThat(_find(ThreadTools.class)).hasSize(1);
            UI.getCurrent().navigate("threads/" + made.id());
            assertThat(shown()).contains("A che punto siamo", "un nuovo contributo");
        }
        try (var _ = Visitor.signedIn(context, ada)) {
            open();
            assertThat(_find(ThreadTools.class)).isEmpty();
        }
    }
}
