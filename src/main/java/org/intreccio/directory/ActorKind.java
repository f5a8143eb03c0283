package org.intreccio.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five kinds of actor. */
public enum ActorKind {
    COMPANY,
    INSTITUTION,
    COOPERATIVE,
    ASSOCIATION,
    CITIZEN;

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String label = name().charAt(0) + code.substring(1);

    /** How addresses and the REST interface write it: {@code company}. */
    public String code() {
        return code;
    }

    /** The label beside {@code :Actor} in the graph: {@code Company}. */
    public String label() {
        return label;
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "ui.kind." + code;
    }

    /** Whether it is an organisation, for which others act. */
    public boolean organisation() {
        return this != CITIZEN;
    }

    /** The kind of this code or label, in any case. */
    public static Optional<ActorKind> of(String text) {
        return Arrays.stream(values())
                .filter(k -> k.code.equalsIgnoreCase(text))
                .findFirst();
    }
}
