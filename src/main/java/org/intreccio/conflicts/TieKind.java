package org.intreccio.conflicts;

import java.util.Locale;

/** What somebody declares of how they stand to an actor. */
public enum TieKind {
    FAMILY(ConflictRule.FAMILY),
    BUSINESS(ConflictRule.BUSINESS),
    PAID(ConflictRule.PAID);

    private final ConflictRule rule;

    TieKind(ConflictRule rule) {
        this.rule = rule;
    }

    ConflictRule rule() {
        return rule;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "conflicts.tie." + code();
    }

    /** The kind of this code. */
    public static TieKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
