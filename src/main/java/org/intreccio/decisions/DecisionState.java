package org.intreccio.decisions;

import java.util.Locale;
import java.util.Set;

/** Where a decision stands (rules.md §1). */
public enum DecisionState {
    DRAFT,
    SCHEDULED,
    OPEN,
    CLOSED,
    OUTCOME_STATED;

    /** Whether it may come to this state from here; back to open only before an outcome. */
    boolean canBecome(DecisionState next) {
        return switch (this) {
            case DRAFT -> Set.of(SCHEDULED, OPEN).contains(next);
            case SCHEDULED -> Set.of(DRAFT, OPEN).contains(next);
            case OPEN -> next == CLOSED;
            case CLOSED -> Set.of(OPEN, OUTCOME_STATED).contains(next);
            case OUTCOME_STATED -> false;
        };
    }

    /** Whether votes were taken and no more are. */
    public boolean over() {
        return this == CLOSED || this == OUTCOME_STATED;
    }

    /** How the graph, bundles and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DecisionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
