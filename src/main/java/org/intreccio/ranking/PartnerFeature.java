package org.intreccio.ranking;

/**
 * What speaks for or against a candidate of the network, measured so that one unit more multiplies its score by the same
 * factor: a log-linear model, so that each feature's part of a score can be told.
 */
public enum PartnerFeature {
    /** ln of the walk's score as a share of the best candidate's, see {@link PartnerWalk}. */
    PATH(ReasonFamily.SHARED_PARTNERS),
    /** ln of the cosine of the words of both sides' work. */
    LIKENESS(ReasonFamily.SIMILAR_WORK),
    /** 1 where both work from the same country. */
    SAME_COUNTRY(ReasonFamily.SAME_COUNTRY),
    /** 1 where both took part in a project that is long over and has no known start. */
    EARLIER(ReasonFamily.WORKED_TOGETHER),
    /**
     * √ of what such projects tie, the sum of 1/√(participants − 1), as a tenth of the geometric mean of what ties both sides to
     * all others; at most 1.
     */
    EARLIER_CLOSENESS(ReasonFamily.WORKED_TOGETHER),
    /** Years since the candidate's latest project started, negative, at least −4. */
    LAST_ACTIVE(ReasonFamily.ACTIVE_LATELY),
    /** ln(1 + projects with partners that started in the last two years). */
    RECENT_PROJECTS(ReasonFamily.ACTIVE_LATELY),
    /** ln(1 + projects): who has many is near to everybody, which says little of this asker. */
    ALL_PROJECTS(ReasonFamily.ACTIVE_LATELY);

    private final ReasonFamily family;

    PartnerFeature(ReasonFamily family) {
        this.family = family;
    }

    /** Returns the family of reasons under which its part of a score is told. */
    public ReasonFamily family() {
        return family;
    }

    /** Whether more of it may count against a candidate. */
    public boolean mayCountAgainst() {
        return this == ALL_PROJECTS;
    }
}
