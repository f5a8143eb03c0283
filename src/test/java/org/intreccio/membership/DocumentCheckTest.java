package org.intreccio.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCheckTest {

    private static final long LARGEST = 10L << 20;

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] pdf(String inside) {
        return bytes("%PDF-1.7\n1 0 obj\n" + inside + "\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static DocumentCheck.Checked check(String name, byte[] content) {
        return DocumentCheck.of(name, content, LARGEST);
    }

    private static void refuses(String key, String name, byte[] content) {
        assertThatThrownBy(() -> check(name, content)).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.key()).isEqualTo("membership.error." + key);
            assertThat(e.field()).contains("document");
        });
    }

    @Test
    void keepsAPlainPdfAsItIs() {
        var content = pdf("<< /Type /Catalog >>");
        var checked = check("visura.pdf", content);
        assertThat(checked.type()).isEqualTo("application/pdf");
        assertThat(checked.content()).isEqualTo(content);
        assertThat(checked.name()).isEqualTo("visura.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void drawsPicturesAnewSoThatNothingHidesBehindThem(String format) throws IOException {
        var picture = picture(format);
        var polyglot = new ByteArrayOutputStream();
        polyglot.write(picture);
        polyglot.write(bytes("<script>alert(1)</script>PK\u0003\u0004"));
        var checked = check("foto." + format, polyglot.toByteArray());
        assertThat(new String(checked.content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script")
                .doesNotContain("PK\u0003\u0004");
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(checked.content()))
                        .getWidth())
                .isEqualTo(40);
    }

    @Test
    void knowsAFileByItsContentAndNotByItsName() {
        refuses(
                "document-type",
                "visura.pdf",
                bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));
        refuses("document-type", "visura.pdf", bytes("PK\u0003\u0004 a zip that may be a bomb"));
        refuses("document-type", "visura.pdf", bytes("MZ an executable"));
        refuses("document-type", "visura.pdf", bytes("  \n%PDF-1.7 behind something else %%EOF"));
        assertThat(check("visura.png", pdf("<< >>")).name()).isEqualTo("visura.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>",
                "<< /S /Launch /F (cmd.exe) >>",
                "<< /Names << /EmbeddedFiles 2 0 R >> >>",
                "<< /J#61vaScript 2 0 R >>",
                "<< /XFA [] >>"
            })
    void refusesAPdfThatActsOrCarriesFiles(String inside) {
        refuses("document-active", "atto.pdf", pdf(inside));
    }

    @Test
    void refusesWhatIsEmptyLargeOrCutOff() throws IOException {
        refuses("document-empty", "a.pdf", new byte[0]);
        refuses("document-large", "a.pdf", new byte[(int) LARGEST + 1]);
        refuses("document-broken", "a.pdf", bytes("%PDF-1.7\nno end"));
        var picture = picture("png");
        refuses("document-broken", "a.png", java.util.Arrays.copyOf(picture, 24));
    }

    @Test
    void refusesASmallFileThatClaimsAHugePicture() throws IOException {
        var picture = picture("png");
        ByteBuffer.wrap(picture).putInt(16, 50_000).putInt(20, 50_000);
        var crc = new CRC32();
        crc.update(picture, 12, 17);
        ByteBuffer.wrap(picture).putInt(29, (int) crc.getValue());
        refuses("document-pixels", "bomba.png", picture);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\io\\atto costitutivo.pdf, atto costitutivo.pdf",
        "'visura\"; filename=x.exe', visura__ filename_x.pdf",
        "..., document.pdf",
        "'', document.pdf"
    })
    void keepsTheLastPartOfANameAndNothingDangerous(String name, String kept) {
        assertThat(check(name, pdf("<< >>")).name()).isEqualTo(kept);
    }
}
