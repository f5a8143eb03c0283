package org.intreccio.ranking;

/**
 * Tunes the completion of teams; fitted on EU research projects of 2014–2017 against the consortia of 2018.
 *
 * @param edgeBudget how many participations a query may walk per member, each way
 * @param wordBudget how many places of words a query may visit to find like projects
 * @param likeProjects how many of the likest past projects speak for their participants
 * @param undated what a tie to a partner counts whose project has no known start, as a share: what one did with whom years ago says
 *     less of a team for a call of today than of new partners
 * @param together what the best past partner of the members is worth; the next each for the best of its kind
 * @param paths partners of partners
 * @param near partners of partners of the first member's country
 * @param similar participants of projects like the call
 * @param field whose work as a whole is like the call
 * @param topic whose work is of the call's topic family
 * @param theme whose work is of the call's theme
 */
public record TeamSettings(
        int edgeBudget,
        int wordBudget,
        int likeProjects,
        double undated,
        double together,
        double paths,
        double near,
        double similar,
        double field,
        double topic,
        double theme) {

    public TeamSettings {
        if (edgeBudget < 1 || wordBudget < 1 || likeProjects < 1) {
            throw new IllegalArgumentException("team settings out of range");
        }
    }

    public static TeamSettings defaults() {
        return new TeamSettings(50_000, 200_000, 1000, .3, 1, .7, .1, .7, .4, .2, .07);
    }
}
