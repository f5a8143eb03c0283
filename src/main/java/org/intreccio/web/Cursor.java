package org.intreccio.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.intreccio.kernel.InvalidValue;

/**
 * Where the next page of a list begins: the sort values of the last item told, in a form that nobody takes for an interface.
 *
 * <p>A checksum refuses what was cut, mistyped or made up. It is no secret: a cursor must never hold what its reader may not
 * see, nor decide what they may.
 */
public record Cursor(List<String> parts) {

    private static final int SUM = 6;
    private static final int LONGEST = 2_000;
    private static final String BETWEEN = "\u001f";

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param parts how many values it must hold
     * @throws InvalidValue when it is not such a cursor
     */
    public static Cursor read(String cursor, int parts) {
        if (cursor.length() > LONGEST) {
            throw unreadable();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length < SUM) {
                throw unreadable();
            }
            var text = Arrays.copyOfRange(bytes, SUM, bytes.length);
            var read = new Cursor(Arrays.asList(new String(text, StandardCharsets.UTF_8).split(BETWEEN, -1)));
            if (!Arrays.equals(sum(text), Arrays.copyOf(bytes, SUM))
                    || read.parts().size() != parts) {
                throw unreadable();
            }
            return read;
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
    }

    private static InvalidValue unreadable() {
        return InvalidValue.of("cursor", "web.error.cursor");
    }

    /** The cursor as it goes into an address: letters, digits, hyphens and underscores. */
    public String write() {
        var text = String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(SUM + text.length).put(sum(text)).put(text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static byte[] sum(byte[] text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("cursor".getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(text), SUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
