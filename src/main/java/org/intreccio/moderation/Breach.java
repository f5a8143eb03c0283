package org.intreccio.moderation;

import java.util.Arrays;
import java.util.Locale;
import org.intreccio.kernel.InvalidValue;

/** What is wrong with a thing: why it is reported, and which rule a decision names. */
public enum Breach {
    SPAM,
    INSULT,
    FALSEHOOD,
    IMPERSONATION,
    PERSONAL_DATA,
    OTHER;

    /** How it is written in the graph, the bundles and the REST interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads what {@link #code} wrote.
     *
     * @throws InvalidValue naming the field when it is none of these
     */
    public static Breach of(String field, String code) {
        return Arrays.stream(values())
                .filter(breach -> breach.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(field, "moderation.error.breach"));
    }
}
