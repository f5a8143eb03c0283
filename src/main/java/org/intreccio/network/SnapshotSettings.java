package org.intreccio.network;

/**
 * Tunes what a snapshot derives from the rows it is fed.
 *
 * @param tieYears after so many years a tie weighs 1/e of a fresh one
 * @param strongestTies how many ties of an actor are kept for walking; more cost time and add nothing measurable
 * @param largestTeam a project with more participants than this ties nobody to anybody
 * @param profileTerms how many words of an actor's work are kept
 */
public record SnapshotSettings(double tieYears, int strongestTies, int largestTeam, int profileTerms) {

    private static final double UNDATED_TIE_YEARS = 1.6;

    public SnapshotSettings {
        if (!(tieYears > 0) || strongestTies < 1 || largestTeam < 2 || profileTerms < 1) {
            throw new IllegalArgumentException("snapshot settings out of range");
        }
    }

    /** Returns how old an undated project counts as, in years: measured best for the projects of 2007–2013 seen from 2018. */
    public double undatedYears() {
        return UNDATED_TIE_YEARS * tieYears;
    }

    public static SnapshotSettings defaults() {
        return new SnapshotSettings(6, 200, 400, 256);
    }
}
