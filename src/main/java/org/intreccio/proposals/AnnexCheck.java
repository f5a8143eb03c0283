package org.intreccio.proposals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.intreccio.kernel.InvalidValue;

/**
 * Looks into a file before it is kept: what it is, is told by its content and never by its name. A PDF that runs something or carries
 * other files is refused, and so is a document with macros or one that unpacks to more than it may.
 */
final class AnnexCheck {

    private static final String FIELD = "annex";
    private static final int LONGEST_NAME = 120;
    private static final long UNPACKED = 200L << 20;
    private static final int ENTRIES = 5_000;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    /** Names of PDF by which it acts or carries files; {@code #xx} in a name hides letters, so such names are refused too. */
    private static final Pattern ACTIVE = Pattern.compile(
            "/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)\\b|/[A-Za-z]*#[0-9A-Fa-f]{2}");

    private AnnexCheck() {}

    /** What a file is: its ending and its type. */
    record Kind(String ending, String type) {}

    /** @throws InvalidValue on the field {@code annex}, with the reason */
    static Kind of(byte[] content, long largest) {
        if (content.length == 0) {
            throw refused("empty");
        }
        if (content.length > largest) {
            throw InvalidValue.of(FIELD, "proposals.error.annex-large", largest >> 20);
        }
        if (startsWith(content, PDF)) {
            return pdf(content);
        }
        if (startsWith(content, PNG)) {
            return new Kind("png", "image/png");
        }
        if (startsWith(content, JPEG)) {
            return new Kind("jpg", "image/jpeg");
        }
        if (startsWith(content, ZIP)) {
            return packed(content);
        }
        throw refused("type");
    }

    private static Kind pdf(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (text.indexOf("%%EOF", Math.max(0, text.length() - 2_048)) < 0) {
            throw refused("broken");
        }
        if (ACTIVE.matcher(text).find()) {
            throw refused("active");
        }
        return new Kind("pdf", "application/pdf");
    }

    private static Kind packed(byte[] content) {
        var names = new HashSet<String>();
        var mimetype = "";
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                names.add(name.toLowerCase(Locale.ROOT));
                var head = zip.readNBytes(256);
                if (name.equals("mimetype")) {
                    mimetype = new String(head, StandardCharsets.US_ASCII).strip();
                }
                unpacked += head.length + drained(zip, UNPACKED - unpacked);
                if (unpacked > UNPACKED || names.size() > ENTRIES) {
                    throw refused("bomb");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refused("broken");
        }
        if (names.stream().anyMatch(AnnexCheck::acts)) {
            throw refused("active");
        }
        return document(names, mimetype);
    }

    private static long drained(ZipInputStream zip, long most) throws IOException {
        var buffer = new byte[8_192];
        long all = 0;
        for (int n = zip.read(buffer); n >= 0 && all <= most; n = zip.read(buffer)) {
            all += n;
        }
        return all;
    }

    private static boolean acts(String name) {
        return name.endsWith("vbaproject.bin")
                || name.startsWith("basic/")
                || name.startsWith("scripts/")
                || name.contains("/activex/")
                || name.contains("/embeddings/")
                || name.contains("..");
    }

    private static Kind document(Set<String> names, String mimetype) {
        if (mimetype.equals(ODT) && names.contains("content.xml")) {
            return new Kind("odt", ODT);
        }
        if (names.contains("[content_types].xml") && names.contains("word/document.xml")) {
            return new Kind("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        }
        if (names.contains("[content_types].xml") && names.contains("xl/workbook.xml")) {
            return new Kind("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
        throw refused("type");
    }

    private static InvalidValue refused(String why) {
        return InvalidValue.of(FIELD, "proposals.error.annex-" + why);
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length > mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    /** The last part of the name, of letters that a list of files and a header can bear, with the ending that is true. */
    static String named(String name, String ending) {
        var parts = List.of(name.replace('\\', '/').split("/"));
        var last = parts.isEmpty() ? "" : parts.getLast();
        var stem = last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} ._-]", "_")
                .strip();
        var kept = stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
        return (kept.isBlank() || kept.matches("[._-]+") ? "annex" : kept) + "." + ending;
    }
}
