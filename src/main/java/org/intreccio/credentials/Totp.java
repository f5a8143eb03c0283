package org.intreccio.credentials;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every 30 seconds (RFC 6238, SHA-1 and six digits, which every authenticator app knows). */
final class Totp {

    /** Bytes of a secret, as RFC 4226 recommends. */
    static final int SECRET = 20;

    private static final int DRIFT = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    /**
     * The step at which this code is right: now, or one before or after, since clocks differ and people type.
     *
     * @param after steps up to this one are spent
     */
    OptionalLong step(byte[] secret, String code, Instant now, long after) {
        long length = generator.getTimeStep().toSeconds();
        long current = Math.floorDiv(now.getEpochSecond(), length);
        for (long step = current - DRIFT; step <= current + DRIFT; step++) {
            if (step > after && same(code, code(secret, Instant.ofEpochSecond(step * length)))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    String code(byte[] secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                b.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
