package org.intreccio.introductions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.intreccio.PortalTest;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Openness;
import org.intreccio.identity.Visitor;
import org.intreccio.introductions.IntroductionFixture;
import org.intreccio.introductions.Introductions;
import org.intreccio.introductions.ways.UnreadWays;
import org.intreccio.recommendation.NodeLabels;
import org.intreccio.ui.NetworkCanvas;
import org.intreccio.ui.PathLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class IntroductionViewsTest {

    @Autowired
    ApplicationContext context;

    private IntroductionFixture here;

    @BeforeEach
    void draw() {
        here = IntroductionFixture.threeInARow(context);
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String page() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return component.getElement().getText() + " "
                + component.getChildren().map(IntroductionViewsTest::text).collect(Collectors.joining(" "));
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private String ways() {
        return "connections/" + here.asker.id() + "/" + here.target.id();
    }

    @Test
    void drawsTheWaysForEverybodyAndOffersGuestsNoIntroduction() {
        try (var _ = Visitor.guest(context)) {
            open(ways());
            assertThat(page()).contains("I percorsi più stretti").doesNotContain("Chi può fare da tramite");
            assertThat(_find(NetworkCanvas.class)).hasSize(1);
            assertThat(_find(PathLine.class)).hasSize(1);
            open("connections/" + here.asker.id() + "/nobody-at-all");
            assertThat(_find(NetworkCanvas.class)).isEmpty();
        }
    }

    @Test
    void saysThatTheNetworkIsStillBeingReadInsteadOfThatThereIsNoPath() {
        var unread = UnreadWays.in(context);
        try (var _ = Visitor.signedIn(context, here.asking)) {
            var currentActor = context.getBean(CurrentActor.class);
            var labels = context.getBean(NodeLabels.class);
            var panel = new ConnectionPanel(unread, currentActor, labels);
            assertThat(text(panel.content(here.target.id())))
                    .contains("Stiamo ancora leggendo la rete")
                    .doesNotContain("non c’è ancora un percorso");
            var view = new ConnectionsView(unread, context.getBean(Introductions.class), currentActor, labels);
            view.show(unread.end(here.asker.id()), unread.end(here.target.id()));
            assertThat(text(view)).contains("Stiamo ancora leggendo la rete").doesNotContain("Nessun percorso");
        }
    }

    @Test
    void leadsFromAnActorsPageToAnIntroductionThatIsAccepted() {
        try (var _ = Visitor.signedIn(context, here.asking)) {
            context.getBean(CurrentActor.class).actFor(here.asker.id());
            open("actors/" + here.target.id());
            assertThat(page()).contains("Come siete connessi");
            assertThat(_find(
                            Anchor.class,
                            spec -> spec.withPredicate(a -> a.getHref().equals(ways()))))
                    .isNotEmpty();
            open(ways());
            click("Chiedi a " + here.middle.name());
            click("Invia la richiesta");
            assertThat(_get(TextField.class, spec -> spec.withLabel("A che scopo"))
                            .isInvalid())
                    .isTrue();
            _setValue(_get(TextField.class, spec -> spec.withLabel("A che scopo")), "Un orto sul tetto");
            _setValue(
                    _get(TextArea.class, spec -> spec.withLabel("Il tuo messaggio")),
                    "Vorremmo parlare con chi cura il tetto.");
            click("Invia la richiesta");
            assertThat(page()).contains("Le tue richieste in attesa", "tramite " + here.middle.name(), "In attesa");
        }
        try (var _ = Visitor.signedIn(context, here.between)) {
            open("actors/" + here.middle.id());
            assertThat(page()).contains("Una richiesta aspetta la tua risposta");
            open("my/introductions");
            assertThat(page()).contains("Aspettano la tua risposta", "Un orto sul tetto");
            click("Passa la richiesta");
            assertThat(page()).contains("Passata da te").doesNotContain("Aspettano la tua risposta");
        }
        try (var _ = Visitor.signedIn(context, here.sought)) {
            open("my/introductions");
            assertThat(page()).contains("passata da " + here.middle.name());
            click("Accetta l’incontro");
            assertThat(page()).contains("Si sono incontrati", "Scrivi a ");
        }
        try (var _ = Visitor.signedIn(context, here.asking)) {
            open("my/introductions");
            assertThat(page()).contains("Accettata", "Scrivi a ");
        }
    }

    @Test
    void declinesWithoutAWordToTheAsker() {
        here.ask();
        String before;
        try (var _ = Visitor.signedIn(context, here.asking)) {
            open("my/introductions");
            before = page();
        }
        try (var _ = Visitor.signedIn(context, here.between)) {
            open("my/introductions");
            click("No, grazie");
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(page()).contains("Non passata");
        }
        try (var _ = Visitor.signedIn(context, here.asking)) {
            open("my/introductions");
            assertThat(page()).isEqualTo(before);
        }
    }

    @Test
    void takesARequestBack() {
        here.ask();
        try (var _ = Visitor.signedIn(context, here.asking)) {
            open("my/introductions");
            click("Ritira la richiesta");
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(page()).contains("Ritirata il");
        }
    }

    @Test
    void switchesOffBeingAskedOnTheAccountPage() {
        try (var _ = Visitor.signedIn(context, here.between)) {
            open("account");
            var box = _get(Checkbox.class, spec -> spec.withLabel("Si può interpellare " + here.middle.name()));
            assertThat(box.getValue()).isTrue();
            _setValue(box, false);
            assertThat(context.getBean(Openness.class).of(here.middle.id())).isFalse();
        }
    }
}
