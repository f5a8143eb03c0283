package org.intreccio.ranking;

/** Families of evidence for a recommendation; each says which path it shows. */
public enum ReasonFamily {
    /** Asker – project – middle actor – project – candidate. */
    SHARED_PARTNERS,
    /** Asker – project – project – candidate: the two projects are alike in words. */
    SIMILAR_WORK,
    /** Weighs, and shows no path. */
    SAME_COUNTRY,
    /** Asker – competence – candidate. */
    OFFERS_WHAT_IS_SOUGHT,
    /** Asker – competence – candidate. */
    SEEKS_WHAT_IS_OFFERED,
    /** Asker – theme – candidate. */
    SHARED_THEMES,
    /** Asker – SDG target – candidate. */
    SHARED_TARGETS,
    /** Asker – place – candidate. */
    SHARED_PLACES,
    /** Asker or team member – project – candidate. */
    WORKED_TOGETHER,
    /** Call – project – candidate: the project is like the call. */
    SIMILAR_PROJECTS,
    /** Weighs, and shows no path: the candidate's past work lies in the call's field. */
    ACTIVE_IN_FIELD,
    /** Weighs, and shows no path: the candidate has begun projects of late. */
    ACTIVE_LATELY
}
