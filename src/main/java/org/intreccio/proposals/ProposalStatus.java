package org.intreccio.proposals;

import java.util.Locale;

/** Where a proposal stands in its life (rules.md §1). */
public enum ProposalStatus {
    DRAFT,
    /** Handed in, with its receipt; the organisers have not checked it. */
    SUBMITTED,
    ELIGIBLE,
    /** Breaks a rule of the call; may be mended and submitted again while the call is open. */
    INELIGIBLE,
    IN_EVALUATION,
    SELECTED,
    RESERVE,
    DECLINED,
    WITHDRAWN;

    /** Whether a proposal may go from here to there. */
    public boolean canBecome(ProposalStatus next) {
        return switch (next) {
            case DRAFT -> false;
            case SUBMITTED -> this == DRAFT || this == INELIGIBLE;
            case ELIGIBLE, INELIGIBLE -> this == SUBMITTED;
            case IN_EVALUATION -> this == ELIGIBLE;
            case SELECTED -> this == IN_EVALUATION || this == RESERVE;
            case RESERVE, DECLINED -> this == IN_EVALUATION;
            case WITHDRAWN -> this == DRAFT || this == SUBMITTED;
        };
    }

    /** Whether this is the answer of the committee, told only once the call is published. */
    public boolean isAnswer() {
        return this == SELECTED || this == RESERVE || this == DECLINED;
    }

    /** How the graph and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of this code. */
    public static ProposalStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
