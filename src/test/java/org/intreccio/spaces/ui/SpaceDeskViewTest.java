package org.intreccio.spaces.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.identity.Visitor;
import org.intreccio.pictures.PictureFiles;
import org.intreccio.spaces.Joining;
import org.intreccio.spaces.SpaceFixture;
import org.intreccio.ui.SuggestField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever a keeper does beside them, what is being typed in the settings stays, and can be saved. */
@PortalTest
class SpaceDeskViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ActorCatalogue actors;

    @Test
    void keepsWhatIsTypedWhileTheSpaceOpensAndIsArchived() {
        var space = SpaceFixture.aDraft(context);
        try (var _ = Visitor.signedIn(context, space.manager())) {
            open(space);
            type(space);
            _click(button("Apri a tutti"));
            assertThat(page()).contains("È aperto a tutti");
            assertThat(_find(Button.class, spec -> spec.withText("Invita"))).hasSize(1);
            assertTyped(space);
            _click(button("Archivia"));
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Perché")), "Il programma è finito");
            _click(_find(Button.class, spec -> spec.withText("Archivia")).getLast());
            assertThat(page()).contains("È archiviato").doesNotContain("È aperto a tutti");
            assertThat(_find(Button.class, spec -> spec.withText("Invita"))).isEmpty();
            assertTyped(space);
            assertSaves(space);
        }
    }

    @Test
    void keepsWhatIsTypedWhileStewardsComeAndGo() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        var steward = space.citizen(Visitor.newUser(context));
        try (var _ = Visitor.signedIn(context, space.manager())) {
            open(space);
            type(space);
            _setValue(whom(), actors.find(steward).orElseThrow());
            _click(button("Nomina"));
            assertThat(_find(Button.class, spec -> spec.withText("Togli"))).hasSize(1);
            assertTyped(space);
            _click(button("Togli"));
            assertThat(_find(Button.class, spec -> spec.withText("Togli"))).isEmpty();
            assertTyped(space);
            assertSaves(space);
        }
    }

    @Test
    void keepsWhatIsTypedWhileTheCoverChanges() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.signedIn(context, space.manager())) {
            open(space);
            type(space);
            UploadKt._upload(_get(Upload.class), "copertina.png", "image/png", PictureFiles.png(300, 100));
            MockVaadin.clientRoundtrip(false);
            assertThat(_get(Image.class).getSrc()).contains("api/v1/spaces/" + space.slug() + "/cover?v=");
            assertTyped(space);
            _click(button("Torna alla trama"));
            assertThat(_find(Image.class)).isEmpty();
            assertTyped(space);
            assertSaves(space);
        }
    }

    private static void type(SpaceFixture space) {
        _setValue(name(), "Scritto a metà " + space.word());
    }

    private static void assertTyped(SpaceFixture space) {
        assertThat(name().getValue()).isEqualTo("Scritto a metà " + space.word());
    }

    private static void assertSaves(SpaceFixture space) {
        _click(button("Salva"));
        assertThat(page()).contains("Scritto a metà " + space.word()).doesNotContain("Qualcun altro ha salvato");
    }

    private static void open(SpaceFixture space) {
        UI.getCurrent().navigate("spaces/" + space.slug() + "/desk");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static SuggestField<ActorCard> whom() {
        return _get(SuggestField.class, spec -> spec.withLabel("Nomina una persona"));
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Nome dello spazio"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
