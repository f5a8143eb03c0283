package org.intreccio.network;

import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.TopScores;
import org.intreccio.algorithms.WeightedRows;

/** Sums the words of each actor's projects, fresher projects more, to one unit vector of its strongest words. */
final class Profiles {

    private final Projects projects;
    private final float[] sums;
    private final int[] touched;
    private final TopScores best;

    private Profiles(Projects projects, SnapshotSettings settings) {
        this.projects = projects;
        this.sums = new float[projects.texts().terms()];
        this.touched = new int[sums.length];
        this.best = new TopScores(settings.profileTerms());
    }

    static WeightedRows derive(Projects projects, SnapshotSettings settings) {
        var profiles = new Profiles(projects, settings);
        var rows = new WeightedRows.Builder(projects.works().rows());
        for (int actor = 0; actor < projects.works().rows(); actor++) {
            profiles.derive(actor, rows);
        }
        return rows.build();
    }

    /** The same rows where the projects of the given actors are others by now. */
    static WeightedRows patched(
            WeightedRows old, Projects projects, Iterable<Integer> actors, SnapshotSettings settings) {
        var profiles = new Profiles(projects, settings);
        var rows = new WeightedRows.Builder(16);
        actors.forEach(actor -> profiles.derive(actor, rows));
        WeightedRows derived = rows.build();
        var patch = old.patch();
        int row = 0;
        for (int actor : actors) {
            patch.set(actor, derived, row++);
        }
        return patch.apply(projects.works().rows());
    }

    private void derive(int actor, WeightedRows.Builder rows) {
        IntRows works = projects.works();
        WeightedRows texts = projects.texts().documents();
        int count = 0;
        for (int i = works.from(actor); i < works.to(actor); i++) {
            int project = works.at(i);
            for (int j = texts.from(project); j < texts.to(project); j++) {
                int term = texts.value(j);
                if (sums[term] == 0) {
                    touched[count++] = term;
                }
                sums[term] += texts.weight(j) * projects.freshness()[project];
            }
        }
        for (int i = 0; i < count; i++) {
            best.offer(touched[i], sums[touched[i]]);
        }
        addUnit(best.drain(), sums, rows);
        for (int i = 0; i < count; i++) {
            sums[touched[i]] = 0;
        }
    }

    private static void addUnit(int[] terms, float[] sums, WeightedRows.Builder rows) {
        double squares = 0;
        for (int term : terms) {
            squares += (double) sums[term] * sums[term];
        }
        double norm = Math.sqrt(squares);
        for (int term : terms) {
            rows.add(term, (float) (sums[term] / norm));
        }
        rows.endRow();
    }
}
