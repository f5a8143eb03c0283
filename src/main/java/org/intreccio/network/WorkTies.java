package org.intreccio.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.algorithms.TopScores;
import org.jspecify.annotations.Nullable;

/**
 * Ties actors who shared projects: w = Σ over shared projects of e^(−age / tie years) / √(n − 1), n the project's
 * size, so that recent and small teams tie most.
 *
 * <p>Ties are summed when they are asked for: kept for all actors they would take several times the room of the participations that
 * they follow from. Only those of hubs are kept, so that no question costs more than {@value #HUB} steps.
 */
public final class WorkTies {

    /** From so many partners on, counted once a shared project, an actor's strongest ties are kept. */
    private static final int HUB = 20_000;

    private static final double DAYS_A_YEAR = 365.25;
    private static final double RECENT_YEARS = 2;

    /** Of {@link #activity}: the days since the latest start above, how many started of late below. */
    private static final int HALF = 16;

    private static final int MOST = 0xFFFF;
    private static final double STALEST = 1e-6;

    private final Projects projects;
    private final TopScores.Order order;
    private final int most;
    private final int today;
    private final float[] strength;
    private final int[] activity;
    private final Map<Integer, ScoreMap> hubs;

    private WorkTies(
            Projects projects,
            TopScores.Order order,
            int most,
            int today,
            float[] strength,
            int[] activity,
            Map<Integer, ScoreMap> hubs) {
        this.projects = projects;
        this.order = order;
        this.most = most;
        this.today = today;
        this.strength = strength;
        this.activity = activity;
        this.hubs = hubs;
    }

    static WorkTies derive(Projects projects, Actors actors, LocalDate asOf, SnapshotSettings settings) {
        var derived = new WorkTies(
                projects,
                actors::compare,
                settings.strongestTies(),
                Math.toIntExact(asOf.toEpochDay()),
                new float[actors.size()],
                new int[actors.size()],
                new HashMap<>());
        for (int actor = 0; actor < actors.size(); actor++) {
            derived.derive(actor);
        }
        return derived;
    }

    /** The ties of other projects, where only those of the given actors changed. */
    WorkTies patched(Projects changed, Actors actors, Iterable<Integer> touched) {
        boolean shared = actors.size() <= strength.length && !touched.iterator().hasNext();
        int room = Numbering.withSpare(actors.size());
        var patched = new WorkTies(
                changed,
                actors::compare,
                most,
                today,
                shared ? strength : Arrays.copyOf(strength, room),
                shared ? activity : Arrays.copyOf(activity, room),
                new HashMap<>(hubs));
        touched.forEach(patched::derive);
        return patched;
    }

    private void derive(int actor) {
        IntRows works = projects.works();
        long partners = 0;
        double sum = 0;
        int idle = MOST;
        int recent = 0;
        for (int i = works.from(actor); i < works.to(actor); i++) {
            int others = projects.teams().size(works.at(i)) - 1;
            float tie = projects.ties()[works.at(i)];
            int start = projects.starts()[works.at(i)];
            if (start != Projects.UNDATED) {
                idle = Math.clamp(today - start, 0, idle);
                recent += (today - start) / DAYS_A_YEAR < RECENT_YEARS && tie > 0 ? 1 : 0;
            }
            partners += tie > 0 ? others : 0;
            sum += (double) tie * others;
        }
        strength[actor] = (float) sum;
        activity[actor] = idle << HALF | Math.min(MOST, recent);
        if (partners >= HUB) {
            hubs.put(actor, summed(actor, 1));
        } else {
            hubs.remove(actor);
        }
    }

    /** Returns the sum of all ties of each actor, by number. */
    public float[] strength() {
        return strength;
    }

    /** Returns the years since an actor's latest project started, 0 where one starts later, infinite where no start is known. */
    public double idleYears(int actor) {
        int days = activity[actor] >>> HALF;
        return days == MOST ? Double.POSITIVE_INFINITY : days / DAYS_A_YEAR;
    }

    /** Counts the projects with partners that started in the last two years. */
    public int recent(int actor) {
        return activity[actor] & MOST;
    }

    /** Returns an actor's strongest ties, strongest first; to be read only. */
    public ScoreMap of(int actor) {
        return of(actor, 1);
    }

    /**
     * Returns an actor's strongest ties, strongest first; to be read only.
     *
     * @param undated what a project without a known start counts, 0..1; hubs keep one sum, in which it counts whole
     */
    public ScoreMap of(int actor, double undated) {
        ScoreMap kept = hubs.get(actor);
        return kept == null ? summed(actor, undated) : kept;
    }

    private ScoreMap summed(int actor, double undated) {
        IntRows teams = projects.teams();
        IntRows works = projects.works();
        var sums = new ScoreMap(256);
        for (int i = works.from(actor); i < works.to(actor); i++) {
            int project = works.at(i);
            double weight = projects.ties()[project] * (projects.starts()[project] == Projects.UNDATED ? undated : 1);
            for (int j = teams.from(project); weight > 0 && j < teams.to(project); j++) {
                if (teams.at(j) != actor) {
                    sums.add(teams.at(j), weight);
                }
            }
        }
        var best = new TopScores(Math.min(most, sums.size()), order);
        for (int i = 0; i < sums.size(); i++) {
            best.offer(sums.key(i), sums.score(i));
        }
        var strongest = new ScoreMap(Math.min(most, sums.size()));
        for (int other : best.drain()) {
            strongest.add(other, sums.get(other));
        }
        return strongest;
    }

    long bytes() {
        return 4L * strength.length + 4L * activity.length + hubs.size() * 32L * most;
    }

    /** Returns what a project adds to the tie between any two of its participants. */
    static double weight(double freshness, int size, SnapshotSettings settings) {
        return size < 2 || size > settings.largestTeam() ? 0 : freshness / Math.sqrt(size - 1.0);
    }

    /** Returns how fresh a project is that began on a day; an undated one counts as older than most. */
    static float freshness(@Nullable LocalDate start, LocalDate asOf, SnapshotSettings settings) {
        if (start == null) {
            return (float) Math.exp(-settings.undatedYears() / settings.tieYears());
        }
        double years = Math.max(0, asOf.toEpochDay() - start.toEpochDay()) / DAYS_A_YEAR;
        return (float) Math.max(STALEST, Math.exp(-years / settings.tieYears()));
    }
}
