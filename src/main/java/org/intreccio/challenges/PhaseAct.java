package org.intreccio.challenges;

/** What a phase lets people do; each names who may. */
public enum PhaseAct {
    /** Anybody signed in asks the organisers. */
    ASK,
    /** Actors write proposals and gather teams. */
    WRITE,
    /** Leaders submit, and take back what they submitted. */
    SUBMIT,
    /** Organisers check what was submitted and may declare it ineligible or readmit it. */
    CHECK,
    /** The committee discloses conflicts, scores and agrees. */
    SCORE,
    /** Those whose proposals were judged object. */
    APPEAL,
    /** The crowd supports what was selected. */
    SUPPORT,
    /** Teams do what was selected. */
    REALISE
}
