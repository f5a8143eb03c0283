package org.intreccio.ranking;

import java.util.function.IntConsumer;
import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.Projects;
import org.intreccio.network.WorkTies;

/** Measures the features of candidates for one asker; reused from candidate to candidate. Not thread-safe. */
@SuppressWarnings("EnumOrdinal") // one slot a feature, filled thousands of times a query
final class PartnerFeatures {

    static final int COUNT = PartnerFeature.values().length;

    /** A candidate without a path is as near as the farthest. */
    private static final double FARTHEST = 1e-4;

    private static final double LONG_AGO = 4;

    /** Days in three years. */
    private static final int LONG_OVER = 3 * 365;

    private final NetworkSnapshot network;
    private final Projects projects;
    private final Likeness likeness;
    private final ScoreMap paths;
    private final RankingSettings settings;
    private final int asker;
    private final int today;
    private final ScoreMap earlier = new ScoreMap();
    private double bestPath = 1;
    /** Nothing reads it: it keeps the compiler from leaving the looks out. */
    @SuppressWarnings("UnusedVariable")
    private int fetched;

    PartnerFeatures(NetworkSnapshot network, int asker, ScoreMap paths, Likeness likeness, RankingSettings settings) {
        this.network = network;
        this.projects = network.projects();
        this.asker = asker;
        this.paths = paths;
        this.likeness = likeness;
        this.settings = settings;
        this.today = Math.toIntExact(network.asOf().toEpochDay());
        findEarlier();
    }

    /** Says what the best admitted path is worth; the others are shares of it. */
    void bestPath(double best) {
        bestPath = best > 0 ? best : 1;
    }

    /** Reads what these candidates are measured by into the processor's cache, see {@link CommonGrounds#fetch}. */
    void fetch(int[] candidates, int from, int to) {
        float[] strength = network.ties().strength();
        int seen = 0;
        for (int i = from; i < to; i++) {
            int candidate = candidates[i];
            seen += (strength[candidate] > 0 ? 1 : 0) + network.ties().recent(candidate);
            seen += network.actors().sameCountry(asker, candidate) ? 1 : 0;
            seen += projects.works().from(candidate);
        }
        fetched = seen;
    }

    /** Fills in what a candidate measures. */
    void measure(int candidate, double[] into) {
        WorkTies ties = network.ties();
        float[] strength = ties.strength();
        new Counted(
                        paths.get(candidate) / bestPath,
                        likeness.of(candidate),
                        network.actors().sameCountry(asker, candidate),
                        earlier.get(candidate),
                        (double) strength[candidate] * strength[asker],
                        ties.idleYears(candidate),
                        ties.recent(candidate),
                        projects.works().size(candidate))
                .measure(settings, into);
    }

    /** Returns the sum of what a candidate's earlier projects with the asker tie, 0 where there are none. */
    double earlier(int candidate) {
        return earlier.get(candidate);
    }

    /** Visits who worked with the asker in an earlier project, the asker apart. */
    void eachEarlier(IntConsumer actors) {
        for (int i = 0; i < earlier.size(); i++) {
            if (earlier.key(i) != asker) {
                actors.accept(earlier.key(i));
            }
        }
    }

    /** Returns what somebody measures of whom nothing is known that speaks for them. */
    static double least(PartnerFeature feature, RankingSettings settings) {
        return switch (feature) {
            case PATH -> Math.log(FARTHEST);
            case LIKENESS -> Math.log(settings.likenessFloor());
            case LAST_ACTIVE -> -LONG_AGO;
            default -> 0;
        };
    }

    /**
     * What is counted of two sides and their work, wherever it was counted.
     *
     * @param path the walk's score as a share of the best candidate's
     * @param likeness the cosine of the words of their work
     * @param earlier the sum of 1/√(participants − 1) over the undated projects that they share
     * @param strengths the product of what ties each of them to all others
     * @param idleYears since the candidate's latest project started; infinite where none has a known start
     * @param recent projects with partners that started in the last two years
     * @param projects all that the candidate took part in
     */
    record Counted(
            double path,
            double likeness,
            boolean sameCountry,
            double earlier,
            double strengths,
            double idleYears,
            int recent,
            int projects) {

        void measure(RankingSettings settings, double[] into) {
            into[PartnerFeature.PATH.ordinal()] = Math.log(Math.max(FARTHEST, path));
            into[PartnerFeature.LIKENESS.ordinal()] = Math.log(Math.max(settings.likenessFloor(), likeness));
            into[PartnerFeature.SAME_COUNTRY.ordinal()] = sameCountry ? 1 : 0;
            into[PartnerFeature.EARLIER.ordinal()] = earlier > 0 ? 1 : 0;
            into[PartnerFeature.EARLIER_CLOSENESS.ordinal()] =
                    earlier > 0 ? Math.sqrt(Math.min(1, 10 * earlier / Math.sqrt(Math.max(1e-9, strengths)))) : 0;
            into[PartnerFeature.LAST_ACTIVE.ordinal()] = -Math.min(LONG_AGO, Math.max(0, idleYears));
            into[PartnerFeature.RECENT_PROJECTS.ordinal()] = Math.log1p(recent);
            into[PartnerFeature.ALL_PROJECTS.ordinal()] = Math.log1p(projects);
        }
    }

    /** Whether nobody knows when a project began and it has been over for three years: its partners are partners no more. */
    static boolean isEarlier(Projects projects, int project, int today) {
        return projects.starts()[project] == Projects.UNDATED && projects.endedBefore(project, today - LONG_OVER);
    }

    private void findEarlier() {
        IntRows works = projects.works();
        for (int i = works.from(asker); i < works.to(asker); i++) {
            int project = works.at(i);
            float freshness = projects.freshness()[project];
            if (isEarlier(projects, project, today) && projects.ties()[project] > 0) {
                for (int j = projects.teams().from(project);
                        j < projects.teams().to(project);
                        j++) {
                    earlier.add(projects.teams().at(j), projects.ties()[project] / freshness);
                }
            }
        }
    }
}
