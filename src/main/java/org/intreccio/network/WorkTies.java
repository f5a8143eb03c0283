package org.intreccio.network;

import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.TopScores;
import org.intreccio.algorithms.WeightedRows;

/**
 * Ties actors who shared projects: w = Σ over shared projects of e^(−age / tie years) / √(n − 1), n the project's
 * size, so that recent and small teams tie most.
 *
 * @param strongest each actor's strongest ties, strongest first
 * @param strength the sum of all ties of each actor, kept or not
 */
@SuppressWarnings("ArrayRecordComponent") // flat columns of a snapshot; never compared, never handed out
public record WorkTies(WeightedRows strongest, float[] strength) {

    static WorkTies derive(Projects projects, int actors, SnapshotSettings settings) {
        IntRows teams = projects.teams();
        IntRows works = projects.works();
        var rows = new WeightedRows.Builder(actors);
        var strength = new float[actors];
        var weights = new double[actors];
        var touched = new int[actors];
        var best = new TopScores(settings.strongestTies());
        for (int actor = 0; actor < actors; actor++) {
            int count = 0;
            for (int i = works.from(actor); i < works.to(actor); i++) {
                int project = works.at(i);
                float weight = projects.ties()[project];
                for (int j = teams.from(project); weight > 0 && j < teams.to(project); j++) {
                    int other = teams.at(j);
                    if (weights[other] == 0 && other != actor) {
                        touched[count++] = other;
                    }
                    weights[other] += weight;
                }
            }
            weights[actor] = 0;
            double sum = 0;
            for (int i = 0; i < count; i++) {
                best.offer(touched[i], weights[touched[i]]);
                sum += weights[touched[i]];
            }
            strength[actor] = (float) sum;
            for (int other : best.drain()) {
                rows.add(other, (float) weights[other]);
            }
            rows.endRow();
            for (int i = 0; i < count; i++) {
                weights[touched[i]] = 0;
            }
        }
        return new WorkTies(rows.build(), strength);
    }

    /** Returns what a project adds to the tie between any two of its participants. */
    static double weight(double freshness, int size, SnapshotSettings settings) {
        return size < 2 || size > settings.largestTeam() ? 0 : freshness / Math.sqrt(size - 1.0);
    }
}
