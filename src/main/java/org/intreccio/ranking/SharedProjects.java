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
        each(projects, one, other, project -> {
            double found = worth.applyAsDouble(project);
            if (found > best.worth) {
                best.worth = found;
                best.project = project;
            }
        });
        return best.project;
    }

    /** Visits all shared projects, strongest first. Looks the fewer projects up among the more: hubs have very many. */
    static void each(Projects projects, int one, int other, IntConsumer shared) {
        IntRows works = projects.works();
        int few = works.size(one) <= works.size(other) ? one : other;
        int many = few == one ? other : one;
        int from = works.from(many);
        for (int i = works.from(few); i < works.to(few) && from < works.to(many); i++) {
            from = firstNotBefore(projects, works.at(i), from, works.to(many));
            if (from < works.to(many) && works.at(from) == works.at(i)) {
                shared.accept(works.at(i));
            }
        }
    }

    /** Steps out in doubling strides, then halves: near ones are found at once, far ones in few steps. */
    private static int firstNotBefore(Projects projects, int project, int from, int to) {
        IntRows works = projects.works();
        int low = from;
        int high = from;
        for (int stride = 1; high < to && projects.compare(works.at(high), project) < 0; stride *= 2) {
            low = high + 1;
            high = Math.min(to, high + stride);
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = projects.compare(works.at(middle), project) < 0;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
