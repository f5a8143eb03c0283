package org.intreccio.importing;

/**
 * What came in.
 *
 * @param vanished participations of an earlier file that this one no longer names, taken out at the end
 * @param leftOut rows that are right but not wanted: projects after the cutoff and who took part in them
 */
public record ImportCounts(
        long topics,
        long organisations,
        long projects,
        long participations,
        long vanished,
        long leftOut,
        long rejected) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

    ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                topics + more.topics,
                organisations + more.organisations,
                projects + more.projects,
                participations + more.participations,
                vanished + more.vanished,
                leftOut + more.leftOut,
                rejected + more.rejected);
    }

    ImportCounts withVanished(long gone) {
        return new ImportCounts(topics, organisations, projects, participations, gone, leftOut, rejected);
    }

    /** Rows that are now in the graph. */
    public long written() {
        return topics + organisations + projects + participations;
    }
}
