package org.intreccio.membership;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.intreccio.kernel.InvalidValue;

/**
 * Looks into a file before it is kept: what it is, is told by its content and never by its name. Pictures are drawn anew, so that
 * nothing but the picture remains (no position, no second file behind it); a PDF that runs something or carries other files is refused.
 */
final class DocumentCheck {

    private static final String FIELD = "document";
    private static final int LONGEST_NAME = 120;
    private static final long MOST_PIXELS = 40_000_000;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    /** Names of PDF by which it acts or carries files; {@code #xx} in a name hides letters, so such names are refused too. */
    private static final Pattern ACTIVE = Pattern.compile(
            "/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)\\b|/[A-Za-z]*#[0-9A-Fa-f]{2}");

    private static final Pattern MARKUP = Pattern.compile("(?i)<(?:script|html|svg|iframe)\\b");

    private DocumentCheck() {}

    /** A file fit to be kept. */
    static final class Checked {

        private final String name;
        private final String type;
        private final byte[] content;

        private Checked(String name, String type, byte[] content) {
            this.name = name;
            this.type = type;
            this.content = content;
        }

        String name() {
            return name;
        }

        String type() {
            return type;
        }

        byte[] content() {
            return content.clone();
        }
    }

    /** @throws InvalidValue on the field {@code document}, with the reason */
    static Checked of(String name, byte[] content, long largest) {
        if (content.length == 0) {
            throw InvalidValue.of(FIELD, "membership.error.document-empty");
        }
        if (content.length > largest) {
            throw InvalidValue.of(FIELD, "membership.error.document-large", largest >> 20);
        }
        if (startsWith(content, PDF)) {
            return new Checked(clean(name, "pdf"), "application/pdf", pdf(content));
        }
        if (startsWith(content, PNG)) {
            return new Checked(clean(name, "png"), "image/png", drawnAnew(content, "png"));
        }
        if (startsWith(content, JPEG)) {
            return new Checked(clean(name, "jpg"), "image/jpeg", drawnAnew(content, "jpg"));
        }
        throw InvalidValue.of(FIELD, "membership.error.document-type");
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length > mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] pdf(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var whole = text.indexOf("%%EOF", Math.max(0, text.length() - 2_048)) >= 0;
        if (!whole) {
            throw InvalidValue.of(FIELD, "membership.error.document-broken");
        }
        if (ACTIVE.matcher(text).find()
                || MARKUP.matcher(text.substring(0, Math.min(2_048, text.length())))
                        .find()) {
            throw InvalidValue.of(FIELD, "membership.error.document-active");
        }
        return content;
    }

    private static byte[] drawnAnew(byte[] content, String format) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReadersByFormatName(format);
            if (!readers.hasNext()) {
                throw InvalidValue.of(FIELD, "membership.error.document-type");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return written(read(reader), format);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw InvalidValue.of(FIELD, "membership.error.document-broken");
        }
    }

    /** Asks for the size before anything is unpacked: a small file may claim a picture that fills all memory. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw InvalidValue.of(FIELD, "membership.error.document-pixels", MOST_PIXELS / 1_000_000);
        }
        return reader.read(0);
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw InvalidValue.of(FIELD, "membership.error.document-broken");
        }
        return out.toByteArray();
    }

    /** The last part of the name, of letters that a list of files and a header can bear, with the ending that is true. */
    private static String clean(String name, String ending) {
        var parts = List.of(name.replace('\\', '/').split("/"));
        var last = parts.isEmpty() ? "" : parts.getLast();
        var stem = last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} ._-]", "_")
                .strip();
        var kept = stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
        return (kept.isBlank() || kept.matches("[._-]+") ? "document" : kept) + "." + ending;
    }
}
