package org.intreccio.ranking;

import org.intreccio.algorithms.ScoreMap;
import org.intreccio.algorithms.WeightedRows;
import org.intreccio.network.WorkTies;

/**
 * Knows an asker's circle, that is the asker and its partners, and how far others live outside it: by the share of their ties
 * that leads into it. A tie to someone outside is weak in Granovetter's sense (The Strength of Weak Ties, 1973):
 * it has few common friends around it, and so leads to what the circle does not know.
 */
final class Circle {

    /** Knows no circle: everybody lives outside. */
    static final Circle NONE = new Circle(new ScoreMap(), new ScoreMap(), new float[0]);

    private final ScoreMap members;
    private final ScoreMap inward;
    private final float[] strength;

    private Circle(ScoreMap members, ScoreMap inward, float[] strength) {
        this.members = members;
        this.inward = inward;
        this.strength = strength;
    }

    /** Draws the circle and notes where its members' ties lead; costs at most the square of the ties kept per actor. */
    static Circle of(WorkTies ties, int asker) {
        WeightedRows rows = ties.strongest();
        var members = new ScoreMap();
        members.add(asker, 1);
        for (int i = rows.from(asker); i < rows.to(asker); i++) {
            members.add(rows.value(i), 1);
        }
        var inward = new ScoreMap(4000);
        for (int i = 0; i < members.size(); i++) {
            for (int j = rows.from(members.key(i)); j < rows.to(members.key(i)); j++) {
                inward.add(rows.value(j), rows.weight(j));
            }
        }
        return new Circle(members, inward, ties.strength());
    }

    int size() {
        return members.size();
    }

    /** Returns the share of an actor's ties that leads out of the circle, 1 for one without ties into it. */
    double outside(int actor) {
        double into = inward.get(actor);
        return into == 0 ? 1 : Math.max(0, 1 - into / strength[actor]);
    }
}
