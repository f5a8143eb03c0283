package org.intreccio.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How a kind of thing is drawn: each has a shape, a colour and a word of its own, everywhere the same. */
public enum Mark {
    COMPANY,
    INSTITUTION,
    COOPERATIVE,
    ASSOCIATION,
    CITIZEN,
    PROJECT,
    THEME,
    PLACE,
    COMPETENCE,
    SPACE,
    CHALLENGE,
    PROPOSAL,
    ROOM;

    /** The mark of this name in any case: {@code company}, {@code Company} and {@code COMPANY} are one. */
    public static Mark of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Its name as the front end and the graph's labels write it: {@code Company}. */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The key of its word in the bundles. */
    public String key() {
        return "ui.kind." + name().toLowerCase(Locale.ROOT);
    }

    static Map<String, String> words(UnaryOperator<String> translate) {
        return Arrays.stream(values()).collect(Collectors.toMap(Mark::label, m -> translate.apply(m.key())));
    }
}
