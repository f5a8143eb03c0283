package org.intreccio.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.intreccio.PortalTest;
import org.intreccio.credentials.Authenticators;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Visitor;
import org.intreccio.ui.QrCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class TwoStepViewsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CurrentUser currentUser;

    private final String email = Visitor.newEmail();

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static TextField code() {
        return _get(TextField.class, spec -> spec.withLabel("Codice"));
    }

    @Test
    void setsItUpShowsTheCodesOnceAndAsksForOneAtTheSignIn() {
        var user = Visitor.newUser(context, email);
        String key;
        try (var _ = Visitor.signedIn(context, user)) {
            UI.getCurrent().navigate("account");
            press("Attiva il secondo passo");
            key = _get(Span.class, spec -> spec.withClasses("secret")).getText();
            _setValue(code(), "000000");
            press("Attiva");
            assertThat(code().isInvalid()).isTrue();
            _setValue(code(), Authenticators.code(key, 0));
            press("Attiva");
            assertThat(_find(ListItem.class).stream()
                            .filter(item -> item.getText().matches("([a-z2-7]{4}-){3}[a-z2-7]{4}")))
                    .hasSize(10);
            assertThat(_get(Anchor.class, spec -> spec.withText("Scarica"))
                            .getElement()
                            .getAttribute("href"))
                    .startsWith("data:text/plain");
            press("Li ho messi al sicuro");
            _assertOne(Button.class, spec -> spec.withText("Nuovi codici di recupero"));
        }
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("sign-in");
            _setValue(_get(EmailField.class), email);
            _setValue(_get(PasswordField.class), Visitor.PASSWORD);
            press("Accedi");
            _assertOne(H1.class, spec -> spec.withText("Il secondo passo"));
            assertThat(currentUser.find()).isEmpty();
            _setValue(code(), "123");
            press("Continua");
            assertThat(code().isInvalid()).isTrue();
            _setValue(code(), Authenticators.code(key, 1));
            press("Continua");
            assertThat(currentUser.require().id()).isEqualTo(user);
        }
    }

    @Test
    void sendsBackWhoeverCameWithoutAPassword() {
        try (var _ = Visitor.guest(context)) {
            UI.getCurrent().navigate("sign-in/code");
            assertThat(_find(TextField.class)).isEmpty();
            _assertOne(Anchor.class, spec -> spec.withText("Vai all’accesso"));
        }
    }

    @Test
    void remindsStewards() {
        try (var _ = Visitor.steward(context)) {
            assertThat(context.getBean(StewardBanner.class).content())
                    .hasValueSatisfying(banner ->
                            assertThat(banner.getElement().getTextRecursively()).contains("secondo passo"));
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThat(context.getBean(StewardBanner.class).content()).isEmpty();
        }
    }

    @Test
    void drawsACodeThatCamerasRead() throws Exception {
        var says = "otpauth://totp/Intreccio:ada%40example.org?secret=MZXW6YTBMZXW6YTB&issuer=Intreccio";
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture(QrCode.svg(says)))));
        assertThat(read.getText()).isEqualTo(says);
    }

    /** Paints the squares that the drawing names, each four points wide. */
    private static LuminanceSource picture(String svg) {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        int scale = 4;
        int size = Integer.parseInt(box.group(1)) * scale;
        var points = new byte[size * size];
        Arrays.fill(points, (byte) 255);
        var squares = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (squares.find()) {
            int left = Integer.parseInt(squares.group(1)) * scale;
            int top = Integer.parseInt(squares.group(2)) * scale;
            for (int y = top; y < top + scale; y++) {
                Arrays.fill(points, y * size + left, y * size + left + scale, (byte) 0);
            }
        }
        return new PlanarYUVLuminanceSource(points, size, size, 0, 0, size, size, false);
    }
}
