package org.intreccio.ranking;

import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import org.intreccio.algorithms.IntRows;
import org.intreccio.network.Codes;
import org.intreccio.network.Projects;

/** Finds the projects in which two actors both took part. */
final class SharedProjects {

    private SharedProjects() {}

    /** Returns the shared project of the highest worth, {@link Codes#NONE} where none is worth anything. */
    static int best(Projects projects, int one, int other, IntToDoubleFunction worth) {
        var best = new Object() {
            int project = Codes.NONE;
            double worth;
        };
        each(projects.works(), one, other, project -> {
            double found = worth.applyAsDouble(project);
            if (found > best.worth) {
                best.worth = found;
                best.project = project;
            }
        });
        return best.project;
    }

    /** Visits all shared projects, strongest first. */
    static void each(IntRows works, int one, int other, IntConsumer shared) {
        int i = works.from(one);
        int j = works.from(other);
        while (i < works.to(one) && j < works.to(other)) {
            int order = Integer.compare(works.at(i), works.at(j));
            if (order == 0) {
                shared.accept(works.at(i));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }
}
