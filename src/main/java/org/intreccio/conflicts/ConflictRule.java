package org.intreccio.conflicts;

import java.util.Locale;

/** Why somebody should not judge a proposal (rules.md §3). Shared sponsors join once there are campaigns. */
public enum ConflictRule {
    /** The reviewer is of the team. */
    SAME_PERSON(true),
    /** Is or was member of an organisation of the team within the last three years. */
    MEMBER(true),
    /** Is or was paid by one of the team within the last three years, as they declared. */
    PAID(true),
    /** Declared a family tie to one of the team, or to a person of theirs. */
    FAMILY(true),
    /** Declared a business tie to one of the team, or to a person of theirs. */
    BUSINESS(true),
    /** Wrote some of the proposal. */
    CO_AUTHOR(true),
    /** They, or an organisation of theirs, worked with one of the team within the last three years. */
    SHARED_PROJECT(false),
    /** Two introductions at least came about between them. */
    INTRODUCTIONS(false);

    private final boolean hard;

    ConflictRule(boolean hard) {
        this.hard = hard;
    }

    /** Whether it forbids a review; otherwise it is disclosed, and whoever runs the call decides. */
    public boolean hard() {
        return hard;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of what it says. */
    public String key() {
        return "conflicts.rule." + code();
    }
}
