package org.intreccio.credentials;

import java.time.Instant;
import java.util.Locale;

/** The authenticator app of somebody in a test. */
public final class Authenticators {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticators() {}

    /** The code that it shows for this key, so many half minutes from now. */
    public static String code(String key, int halfMinutes) {
        return new Totp().code(bytes(key), Instant.now().plusSeconds(30L * halfMinutes));
    }

    private static byte[] bytes(String key) {
        var bits = new StringBuilder();
        key.replace(" ", "")
                .toUpperCase(Locale.ROOT)
                .chars()
                .map(ALPHABET::indexOf)
                .forEach(i -> bits.append(
                        String.format("%5s", Integer.toBinaryString(i)).replace(' ', '0')));
        var bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return bytes;
    }
}
