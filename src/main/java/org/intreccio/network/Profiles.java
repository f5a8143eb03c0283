package org.intreccio.network;

import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.TopScores;
import org.intreccio.algorithms.WeightedRows;

/** Sums the words of each actor's projects, fresher projects more, to one unit vector of its strongest words. */
final class Profiles {

    private Profiles() {}

    static WeightedRows derive(Projects projects, int strongestTerms) {
        IntRows works = projects.works();
        WeightedRows texts = projects.texts().documents();
        int terms = projects.texts().terms();
        float[] sums = new float[terms];
        int[] touched = new int[terms];
        var rows = new WeightedRows.Builder(works.rows());
        var best = new TopScores(strongestTerms);
        for (int actor = 0; actor < works.rows(); actor++) {
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
        return rows.build();
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
