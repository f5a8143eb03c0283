package org.intreccio.results;

import java.util.Locale;
import org.intreccio.algorithms.ScoreBoard;

/** What a committee answers a proposal, and why it could be no other. */
public enum Outcome {
    SELECTED,
    RESERVE,
    DECLINED;

    static Outcome of(ScoreBoard.Outcome outcome) {
        return valueOf(outcome.name());
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its word. */
    public String key() {
        return "results.outcome." + code();
    }

    static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
