package org.intreccio.threads;

import java.util.Arrays;
import java.util.Locale;
import org.intreccio.kernel.InvalidValue;

/** What a contribution is (rules.md §4). */
public enum ContributionType {
    IDEA,
    NEED,
    OFFER,
    QUESTION,
    ANSWER,
    OBJECTION,
    EVIDENCE;

    /** How the graph, addresses and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "threads.type." + code();
    }

    /**
     * Reads a code.
     *
     * @throws InvalidValue on {@code type} where there is none of this name
     */
    public static ContributionType of(String code) {
        return Arrays.stream(values())
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("type", "threads.error.type", code));
    }

    /** Whether it stands on the board of needs and offers. */
    public boolean onBoard() {
        return this == NEED || this == OFFER;
    }
}
