package org.intreccio.recommendation;

/** What an actor says of a recommended partner. */
public enum FeedbackKind {
    /** Keep it at hand. */
    SAVED,
    USEFUL,
    /** Do not recommend it to me again. */
    NOT_FOR_ME
}
