package org.intreccio.directory;

import java.util.Arrays;
import java.util.Locale;

/** Who may see one thing that an actor says of itself. */
public enum Visibility {
    PUBLIC,
    MEMBERS,
    PRIVATE;

    /** How the graph writes it: {@code public}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "directory.visibility." + code();
    }

    /** What the graph says; what nobody said is public. */
    public static Visibility of(String code) {
        return Arrays.stream(values())
                .filter(v -> v.code().equals(code))
                .findFirst()
                .orElse(code.isEmpty() ? PUBLIC : PRIVATE);
    }
}
