package org.intreccio.ranking;

/** Says what becomes of actors with whom the asker has already shared a project. */
public enum KnownPartners {
    /** Leaves out all but those of projects without a known start that have been over for three years. */
    LEAVE_OUT,
    /** Leaves out those of projects that have not ended; former partners may be recommended again. */
    LEAVE_OUT_CURRENT,
    KEEP
}
