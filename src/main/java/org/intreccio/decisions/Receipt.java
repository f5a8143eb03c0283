package org.intreccio.decisions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intreccio.kernel.InvalidValue;

/**
 * By what a voter finds their ballot again. They alone hold the code; with the ballot stand two hashes of it. {@link #tag} finds the
 * ballot, {@link #seal} shows that it says what was cast: whoever changed it could not make the seal anew without the code.
 *
 * @param tag SHA-256 of the code
 * @param seal SHA-256 of decision, marks, reason and code, each on a line of its own
 */
public record Receipt(String tag, String seal) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{16,100}");

    /**
     * The receipt for a ballot.
     *
     * @param code random, of the voter's own making or ours
     * @throws InvalidValue on {@code code} where it is not of 16 to 100 letters, digits and hyphens
     */
    static Receipt of(DecisionId decision, List<Integer> marks, String reason, String code) {
        return new Receipt(tag(code), hash(decision + "\n" + text(marks) + "\n" + reason + "\n" + code));
    }

    static String tag(String code) {
        if (!CODE.matcher(code).matches()) {
            throw InvalidValue.of("code", "decisions.error.code");
        }
        return hash(code);
    }

    /** Marks as they are hashed and stored: {@code 0,2,1}. */
    static String text(List<Integer> marks) {
        return marks.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
