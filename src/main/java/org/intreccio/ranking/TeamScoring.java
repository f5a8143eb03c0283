package org.intreccio.ranking;

import java.util.function.IntPredicate;
import org.intreccio.algorithms.ScoreMap;

/** Blends the ways of a {@link TeamWalk} linearly, each as a share of its best admitted candidate, large shares damped. */
final class TeamScoring {

    private static final double SIMILAR_EXPONENT = .7;

    private final TeamSettings settings;
    private final TeamWalk walk;
    private final ScoreMap candidates = new ScoreMap(4000);
    private final double together;
    private final double paths;
    private final double similar;
    private final double field;
    private final double topic;
    private final double theme;
    private final IntPredicate near;

    TeamScoring(TeamSettings settings, TeamWalk walk, IntPredicate admitted, IntPredicate near) {
        this.settings = settings;
        this.walk = walk;
        this.together = best(walk.together(), admitted);
        this.paths = best(walk.paths(), admitted);
        this.similar = best(walk.similar(), admitted);
        this.field = best(walk.field(), admitted);
        this.topic = best(walk.topic(), admitted);
        this.theme = best(walk.theme(), admitted);
        this.near = near;
    }

    /** Returns everyone whom the walk reached and who is admitted. */
    ScoreMap candidates() {
        return candidates;
    }

    /** Fills in what each family brings to a candidate. */
    void score(int candidate, Contributions parts) {
        parts.clear();
        double reached = Math.sqrt(walk.paths().get(candidate) / paths);
        double alike = Math.pow(walk.similar().get(candidate) / similar, SIMILAR_EXPONENT);
        double active = settings.field() * Math.sqrt(walk.field().get(candidate) / field)
                + settings.topic() * Math.sqrt(walk.topic().get(candidate) / topic)
                + settings.theme() * Math.sqrt(walk.theme().get(candidate) / theme);
        parts.add(
                ReasonFamily.WORKED_TOGETHER,
                settings.together() * walk.together().get(candidate) / together);
        parts.add(ReasonFamily.SHARED_PARTNERS, settings.paths() * reached);
        parts.add(ReasonFamily.SAME_COUNTRY, near.test(candidate) ? settings.near() * reached : 0);
        parts.add(ReasonFamily.SIMILAR_PROJECTS, settings.similar() * alike);
        parts.add(ReasonFamily.ACTIVE_IN_FIELD, active);
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
