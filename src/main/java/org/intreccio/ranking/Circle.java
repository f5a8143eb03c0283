package org.intreccio.ranking;

import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.Projects;
import org.jspecify.annotations.Nullable;

/**
 * Knows an asker's circle, that is the asker and its partners, and how far others live outside it: by the share of their ties
 * that leads into it. A tie to someone outside is weak in Granovetter's sense (The Strength of Weak Ties, 1973):
 * it has few common friends around it, and so leads to what the circle does not know.
 */
final class Circle {

    /** Knows no circle: everybody lives outside. */
    static final Circle NONE = new Circle(null, new ScoreMap());

    /** Sums of weights are only so exact: a smaller share is none, and two that differ by less are the same. */
    static final double EXACT = 1e-6;

    private final @Nullable NetworkSnapshot network;
    private final ScoreMap members;
    /** How many of the circle took part in each project. */
    private final ScoreMap staffed = new ScoreMap(4000);

    private Circle(@Nullable NetworkSnapshot network, ScoreMap members) {
        this.network = network;
        this.members = members;
    }

    /** Draws the circle and counts it in the projects of its members, of each the strongest as far as they are walked. */
    static Circle of(NetworkSnapshot network, int asker) {
        var members = new ScoreMap();
        members.add(asker, 1);
        ScoreMap ties = network.ties().of(asker);
        for (int i = 0; i < ties.size(); i++) {
            members.add(ties.key(i), 1);
        }
        var circle = new Circle(network, members);
        IntRows works = network.projects().works();
        for (int i = 0; i < members.size(); i++) {
            int from = works.from(members.key(i));
            int to = Math.min(works.to(members.key(i)), from + network.strongest());
            for (int j = from; j < to; j++) {
                circle.staffed.add(works.at(j), 1);
            }
        }
        return circle;
    }

    int size() {
        return members.size();
    }

    /** Returns the share of an actor's ties that leads out of the circle, 1 for one without ties into it. */
    double outside(int actor) {
        if (network == null) {
            return 1;
        }
        Projects projects = network.projects();
        int itself = members.contains(actor) ? 1 : 0;
        int from = projects.works().from(actor);
        int to = Math.min(projects.works().to(actor), from + network.strongest());
        double into = 0;
        for (int i = from; i < to; i++) {
            int project = projects.works().at(i);
            double others = staffed.get(project) - itself;
            into += others > 0 ? projects.ties()[project] * others : 0;
        }
        return outside(into, network.ties().strength()[actor]);
    }

    /** Whether somebody of whose ties such a share leads out of the circle may be a bridge. */
    static boolean isOutside(double share, RankingSettings settings) {
        return share >= 1 - settings.outsideShare() - EXACT;
    }

    private static double outside(double into, double all) {
        double share = into == 0 ? 1 : 1 - into / all;
        return share < EXACT ? 0 : share;
    }
}
