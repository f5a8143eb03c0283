package org.intreccio.recommendation;

/**
 * Tunes the completion of teams; fitted on EU research projects of 2014–2017 against the consortia of 2018.
 *
 * @param edgeBudget how many participations a query may walk per member
 * @param wordBudget how many places of words a query may visit to find like projects
 * @param likeProjects how many of the likest past projects speak for their participants
 * @param sameTopicFamily what a project of the call's topic family gains in likeness; the next two alike
 * @param together what the best past partner of the members is worth; the others alike, each for its family
 */
public record TeamSettings(
        int edgeBudget,
        int wordBudget,
        int likeProjects,
        double sameTopicFamily,
        double sameTheme,
        double sameAction,
        double together,
        double paths,
        double similar,
        double field) {

    public TeamSettings {
        if (edgeBudget < 1 || wordBudget < 1 || likeProjects < 1) {
            throw new IllegalArgumentException("team settings out of range");
        }
    }

    public static TeamSettings defaults() {
        return new TeamSettings(50_000, 200_000, 1000, .1, .1, .1, 1, .5, .5, .3);
    }
}
