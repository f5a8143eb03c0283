package org.intreccio.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hash over a stretch of entries and the seal before it.
 *
 * @param number from 1, without gaps
 * @param upTo the last instant of the stretch, in milliseconds
 * @param count how many entries it covers
 * @param hash SHA-256, hexadecimal
 */
record AuditSeal(long number, Instant upTo, int count, String hash) {

    /** The seal that follows {@code before} over these entries, which must be in order of time and id. */
    static AuditSeal over(@Nullable AuditSeal before, List<AuditEntry> entries, Instant upTo) {
        var digest = sha256();
        feed(digest, before == null ? "" : before.hash());
        var end = upTo.truncatedTo(ChronoUnit.MILLIS);
        feed(digest, end.toString());
        for (var e : entries) {
            List.of(
                            e.id(),
                            e.at().toString(),
                            e.action(),
                            e.kind(),
                            e.subject(),
                            e.by(),
                            e.behalf(),
                            e.from(),
                            e.to(),
                            e.why())
                    .forEach(part -> feed(digest, part));
            // Entries that everybody sees are sealed as they were before there were others.
            if (!e.unseenBy().isEmpty()) {
                feed(digest, String.join(" ", e.unseenBy()));
            }
        }
        var number = before == null ? 1 : before.number() + 1;
        return new AuditSeal(number, end, entries.size(), HexFormat.of().formatHex(digest.digest()));
    }

    /** With its length before it, so that no two lists of texts look alike. */
    private static void feed(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
