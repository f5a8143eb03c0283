package org.intreccio.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody was going when they were asked to sign in: an address inside the portal with its query, never another site.
 */
public record ReturnPath(String value) {

    private static final int LONGEST = 2000;
    /** One slash and no second one, backslash or control character anywhere: browsers read {@code /\} as {@code //}. */
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[^\\\\\\p{Cntrl}\\s]*");

    private static final Pattern DOORS = Pattern.compile("/sign-(?:in|up)(?:[/?#;].*)?");

    public ReturnPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("Not an address inside the portal");
        }
    }

    /** The address when it is one to return to; nothing when it leads elsewhere or back to the sign-in. */
    public static Optional<ReturnPath> of(String value) {
        return isLocal(value) && !DOORS.matcher(value).matches()
                ? Optional.of(new ReturnPath(value))
                : Optional.empty();
    }

    /** The sign-in from which one goes on to this address, when it is one to return to. */
    public static String signInFrom(String address) {
        return of(address)
                .map(path -> "sign-in?back=" + URLEncoder.encode(path.value(), StandardCharsets.UTF_8))
                .orElse("sign-in");
    }

    private static boolean isLocal(String value) {
        return value.length() <= LONGEST && LOCAL.matcher(value).matches();
    }
}
