package org.intreccio.spaces;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The woven pattern of a space's cover, drawn in its colour. */
public enum Weave {
    PLAIN,
    TWILL,
    BASKET,
    HERRINGBONE;

    /** How the graph, the REST interface and the style sheet write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Weave> of(String code) {
        return Arrays.stream(values()).filter(w -> w.code().equals(code)).findFirst();
    }
}
