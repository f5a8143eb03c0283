package org.intreccio.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPage;
import org.intreccio.directory.ActorPictures;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.Visitor;
import org.intreccio.pictures.PictureFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Hostile files over the very upload that the page offers: each is refused with a reason, and nothing of it is shown. */
@PortalTest
class PictureUploadTest {

    @Autowired
    ApplicationContext context;

    private Visitor visitor;
    private ActorId me;

    @BeforeEach
    void open() {
        visitor = Visitor.signedIn(context);
        me = context.getBean(CurrentActor.class).myself();
        UI.getCurrent().navigate("actors/" + me);
        _click(_get(Button.class, spec -> spec.withText("Immagini")));
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void takesAPictureWhateverItIsCalledAndKeepsNothingOfTheName() throws IOException {
        upload("../../../etc/<img onerror=x>.png", "image/png", PictureFiles.png(60, 60));
        assertThat(told()).contains("la vedono tutti");
        assertThat(page().logo()).matches("[0-9a-f]{64}\\.(png|jpg)");
    }

    @Test
    void showsItAtOnceOnlyToThoseChosen() throws IOException {
        var seen = _find(SeenBy.class).stream()
                .filter(s -> s.getParent().equals(logo().getParent()))
                .findFirst()
                .orElseThrow();
        _setValue(seen, Visibility.PRIVATE);
        upload("volto.png", "image/png", PictureFiles.png(60, 60));
        assertThat(told()).contains("solo chi gestisce");
        assertThat(context.getBean(ActorPictures.class).visibility(me, ActorPictures.Slot.LOGO))
                .contains(Visibility.PRIVATE);
    }

    @Test
    void refusesDrawingsWithPrograms() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assertRefused("logo.png", "image/png", svg.getBytes(StandardCharsets.UTF_8), "SVG");
    }

    @Test
    void refusesWhatOnlyPretendsToBeAPicture() throws IOException {
        assertRefused(
                "logo.png",
                "image/png",
                "MZ this is a program".getBytes(StandardCharsets.US_ASCII),
                "PNG, JPEG o WebP");
        assertRefused("logo.jpg", "image/jpeg", PictureFiles.zip(), "PNG, JPEG o WebP");
        assertRefused(
                "logo.png", "image/png", "GIF89a/*<script>*/".getBytes(StandardCharsets.US_ASCII), "PNG, JPEG o WebP");
    }

    @Test
    void keepsOfAPolyglotThePictureAlone() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(PictureFiles.png(60, 60));
        both.write("<?php system($_GET['c']); ?><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        both.write(PictureFiles.zip());
        upload("logo.php.png", "image/png", both.toByteArray());
        try (var in = context.getBean(ActorPictures.class)
                .find(me, ActorPictures.Slot.LOGO)
                .orElseThrow()
                .open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("<?php", "<script>", "PK\3\4");
        }
    }

    @Test
    void refusesAFewBytesThatWouldUnpackToGigabytes() throws IOException {
        assertRefused("logo.png", "image/png", PictureFiles.pngThatSaysToBe(60_000, 60_000), "60.000 × 60.000");
    }

    @Test
    void refusesWhatIsTooLargeOrEmpty() throws IOException {
        var large = Arrays.copyOf(
                PictureFiles.png(60, 60),
                (int) context.getBean(ActorPictures.class).largest() + 1);
        assertRefused("logo.png", "image/png", large, "troppo grande");
        assertRefused("logo.png", "image/png", new byte[0], "vuoto");
    }

    private void assertRefused(String name, String type, byte[] content, String reason) {
        upload(name, type, content);
        assertThat(told()).contains(reason);
        assertThat(page().logo()).isEmpty();
    }

    /** As the browser sends it: what the page says of sizes and types binds nobody who does not want to be bound. */
    private void upload(String name, String type, byte[] content) {
        var upload = logo();
        upload.setMaxFileSize(Integer.MAX_VALUE);
        upload.getElement().setProperty("accept", "");
        _find(Notification.class).forEach(Notification::close);
        UploadKt._upload(upload, name, type, content);
        MockVaadin.clientRoundtrip(false);
    }

    private static Upload logo() {
        return _find(Upload.class).getFirst();
    }

    private static String told() {
        return _find(Notification.class).stream()
                .map(n -> n.getElement().getTextRecursively())
                .reduce("", (a, b) -> a + "\n" + b);
    }

    private ActorPage page() {
        return context.getBean(ActorCatalogue.class).page(me).orElseThrow();
    }
}
