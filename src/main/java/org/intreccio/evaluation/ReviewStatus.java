package org.intreccio.evaluation;

import java.util.Locale;

/** Where a review stands in its life (rules.md §1). */
public enum ReviewStatus {
    ASSIGNED,
    IN_PROGRESS,
    SUBMITTED,
    /** The reviewer would rather not; does not count. */
    ABSTAINED,
    /** Whoever runs the call took the reviewer off this proposal for good; does not count. */
    RECUSED;

    /** Whether a review may go from here to there; a submitted one goes back once at most. */
    public boolean canBecome(ReviewStatus next) {
        return switch (next) {
            case ASSIGNED -> false;
            case IN_PROGRESS -> this == ASSIGNED || this == SUBMITTED;
            case SUBMITTED -> this == IN_PROGRESS;
            case ABSTAINED -> this == ASSIGNED || this == IN_PROGRESS;
            case RECUSED -> this != RECUSED;
        };
    }

    /** Whether it counts, or will. */
    public boolean counts() {
        return this != ABSTAINED && this != RECUSED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its word. */
    public String key() {
        return "evaluation.review." + code();
    }

    static ReviewStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
