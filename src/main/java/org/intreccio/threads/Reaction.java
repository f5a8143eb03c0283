package org.intreccio.threads;

import java.util.Arrays;
import java.util.Locale;
import org.intreccio.kernel.InvalidValue;

/** What somebody says to a contribution with one click. */
public enum Reaction {
    SUPPORTS,
    NEEDS_EVIDENCE,
    CAN_HELP;

    /** How the graph and the REST interface write it: {@code needs-evidence}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads a code.
     *
     * @throws InvalidValue on {@code reaction} where there is none of this name
     */
    public static Reaction of(String code) {
        return Arrays.stream(values())
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("reaction", "threads.error.reaction", code));
    }
}
