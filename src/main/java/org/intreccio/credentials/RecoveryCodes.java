package org.intreccio.credentials;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.Secret;

/**
 * Ten codes for the day on which the telephone is lost, each good once. 80 random bits, so that a plain hash in the graph gives nothing
 * away.
 */
final class RecoveryCodes {

    static final int COUNT = 10;
    private static final int BYTES = 10;

    private RecoveryCodes() {}

    static List<String> fresh(SecureRandom random) {
        return IntStream.range(0, COUNT)
                .mapToObj(i -> {
                    var bytes = new byte[BYTES];
                    random.nextBytes(bytes);
                    return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
                })
                .toList();
    }

    /** Forgives case, blanks and hyphens. */
    static String hash(UserId user, String code) {
        var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
        return new Secret(user.value() + " " + plain).hash();
    }
}
