package org.intreccio.evaluation;

/** What came of saving a scorecard. */
public sealed interface ReviewEdit {

    /** It stands as it was written. */
    record Saved(Review review) implements ReviewEdit {}

    /** It was saved elsewhere meanwhile, so nothing was written over it: here is what stands. */
    record Clash(Review now) implements ReviewEdit {}
}
