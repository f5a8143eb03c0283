package org.intreccio.moderation;

import java.util.Locale;

/** How far a case has come. */
public enum CaseStatus {
    /** Somebody reported it. */
    WAITING,
    /** A steward is at it. */
    TAKEN,
    DECIDED,
    /** Those concerned asked for another steward's eye. */
    APPEALED,
    /** The appeal changed nothing. */
    UPHELD,
    /** The appeal, or a steward who thought better of it, took the measure back. */
    REVERSED;

    /** Whether a case may go on so. */
    public boolean canBecome(CaseStatus next) {
        return switch (this) {
            case WAITING -> next == TAKEN;
            case TAKEN -> next == WAITING || next == DECIDED;
            case DECIDED -> next == APPEALED || next == REVERSED;
            case APPEALED -> next == UPHELD || next == REVERSED;
            case UPHELD -> next == REVERSED;
            case REVERSED -> false;
        };
    }

    /** Whether it waits for a first decision: further reports of the same thing join it. */
    public boolean open() {
        return this == WAITING || this == TAKEN;
    }

    /** Whether what was decided holds. */
    public boolean standing() {
        return this == DECIDED || this == APPEALED || this == UPHELD;
    }

    /** How it is written in the graph and the bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CaseStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
