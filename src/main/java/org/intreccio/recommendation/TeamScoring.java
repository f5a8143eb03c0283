package org.intreccio.recommendation;

import java.util.function.IntPredicate;
import org.intreccio.algorithms.ScoreMap;

/** Blends the four ways of a {@link TeamWalk} linearly, each taken as a share of its best admitted candidate. */
final class TeamScoring {

    private final TeamSettings settings;
    private final TeamWalk walk;
    private final ScoreMap candidates = new ScoreMap(4000);
    private final double together;
    private final double paths;
    private final double similar;
    private final double field;

    TeamScoring(TeamSettings settings, TeamWalk walk, IntPredicate admitted) {
        this.settings = settings;
        this.walk = walk;
        this.together = best(walk.together(), admitted);
        this.paths = best(walk.paths(), admitted);
        this.similar = best(walk.similar(), admitted);
        this.field = best(walk.field(), admitted);
    }

    /** Returns everyone whom the walk reached and who is admitted. */
    ScoreMap candidates() {
        return candidates;
    }

    /** Fills in what each family brings to a candidate. */
    void score(int candidate, Contributions parts) {
        parts.clear();
        add(ReasonFamily.WORKED_TOGETHER, settings.together(), walk.together().get(candidate) / together, parts);
        add(ReasonFamily.SHARED_PARTNERS, settings.paths(), walk.paths().get(candidate) / paths, parts);
        add(ReasonFamily.SIMILAR_PROJECTS, settings.similar(), walk.similar().get(candidate) / similar, parts);
        add(ReasonFamily.ACTIVE_IN_FIELD, settings.field(), walk.field().get(candidate) / field, parts);
    }

    private static void add(ReasonFamily family, double weight, double measure, Contributions parts) {
        parts.add(family, weight * Math.sqrt(measure));
    }

    private double best(ScoreMap measure, IntPredicate admitted) {
        double best = 0;
        for (int i = 0; i < measure.size(); i++) {
            if (admitted.test(measure.key(i))) {
                candidates.add(measure.key(i), 1);
                best = Math.max(best, measure.score(i));
            }
        }
        return best == 0 ? 1 : best;
    }
}
