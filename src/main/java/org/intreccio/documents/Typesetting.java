package org.intreccio.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Turns a document of HTML into a PDF with the fonts that come along; reads nothing from outside. */
final class Typesetting {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final String FAMILY = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Typesetting() {}

    static String style() {
        try (var in = resource("/documents/paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdf(Document html, String title, Locale language, Instant at) {
        try (var pdf = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(pdf)
                    .usePdfUaAccessibility(true)
                    .withProducer("Intreccio")
                    .withW3cDocument(html, null);
            // What is written here may come from anybody: nothing is fetched.
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            font(builder, ".ttf", REGULAR, FontStyle.NORMAL);
            font(builder, "-Bold.ttf", BOLD, FontStyle.NORMAL);
            font(builder, "-Oblique.ttf", REGULAR, FontStyle.ITALIC);
            font(builder, "-BoldOblique.ttf", BOLD, FontStyle.ITALIC);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            return bytes(pdf, title, language, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument pdf, String title, Locale language, Instant at) throws IOException {
        var when = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        when.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        var facts = pdf.getDocumentInformation();
        facts.setTitle(title);
        facts.setCreationDate(when);
        facts.setModificationDate(when);
        pdf.getDocumentCatalog().setLanguage(language.getLanguage());
        // Otherwise the number of the document is made of the time of day.
        pdf.setDocumentId(at.toEpochMilli());
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        FSSupplier<InputStream> font = () -> resource(FONTS + file);
        builder.useFont(font, FAMILY, weight, style, true);
    }

    private static InputStream resource(String name) {
        var in = Typesetting.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("Not on the class path: " + name);
        }
        return in;
    }
}
