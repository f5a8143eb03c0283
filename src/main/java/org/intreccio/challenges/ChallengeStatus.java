package org.intreccio.challenges;

import java.util.Locale;

/** Where a challenge stands in its life (rules.md §1). */
public enum ChallengeStatus {
    /** Being written; seen by those who run it. */
    DRAFT,
    /** A steward is reading it. */
    IN_REVIEW,
    /** Published: proposals are written and submitted. */
    OPEN,
    /** No more proposals; the committee is at work. */
    EVALUATING,
    /** The ranking stands, known to those who run it and the committee. */
    RANKED,
    /** The ranking is known to all. */
    PUBLISHED,
    /** What was selected is raising money or being done. */
    ACTIVE,
    /** What was selected is done. */
    CLOSED,
    /** What came of it was told. */
    REPORTED,
    /** Taken back, with a reason. */
    WITHDRAWN;

    /** Whether a challenge may go from here to there. */
    public boolean canBecome(ChallengeStatus next) {
        return switch (next) {
            case DRAFT -> this == IN_REVIEW;
            case IN_REVIEW -> this == DRAFT;
            case OPEN -> this == IN_REVIEW;
            case EVALUATING -> this == OPEN;
            case RANKED -> this == EVALUATING;
            case PUBLISHED -> this == RANKED;
            case ACTIVE -> this == PUBLISHED;
            case CLOSED -> this == ACTIVE;
            case REPORTED -> this == CLOSED;
            case WITHDRAWN -> compareTo(PUBLISHED) < 0;
        };
    }

    /** Whether everybody may read the call. */
    public boolean isPublic() {
        return compareTo(OPEN) >= 0 && this != WITHDRAWN;
    }

    /** Whether everybody may read its ranking. */
    public boolean tellsResults() {
        return compareTo(PUBLISHED) >= 0 && this != WITHDRAWN;
    }

    /** How the graph and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of this code. */
    public static ChallengeStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
