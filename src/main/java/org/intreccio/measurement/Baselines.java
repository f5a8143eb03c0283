package org.intreccio.measurement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.algorithms.TopScores;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.Projects;

/**
 * Ranks partners as the literature does by neighbours alone, asked in the same run as the portal's own ranking: popularity,
 * common neighbours (Newman 2001), Adamic and Adar (2003), Jaccard, as compared by Liben-Nowell and Kleinberg (2007).
 *
 * <p>Neighbours are those with whom an actor shared a project that has days. Memory: four bytes a pair of neighbours.
 */
final class Baselines {

    /** A way of ranking. */
    enum Way {
        POPULARITY,
        COMMON_NEIGHBOURS,
        JACCARD,
        ADAMIC_ADAR
    }

    private final NetworkSnapshot network;
    private final int[][] neighbours;
    private final int[] popular;

    Baselines(NetworkSnapshot network) {
        this.network = network;
        this.neighbours = IntStream.range(0, network.actorCount())
                .mapToObj(this::neighbours)
                .toArray(int[][]::new);
        this.popular = IntStream.range(0, neighbours.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(actor -> -neighbours[actor].length))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns the best of those allowed whom the actor has not worked with, best first; nobody for an unknown actor. */
    List<String> rank(Way way, String actorId, Set<String> allowed, int most) {
        int asker = network.actors().number(actorId);
        if (asker < 0) {
            return List.of();
        }
        var known = new BitSet();
        known.set(asker);
        Arrays.stream(neighbours[asker]).forEach(known::set);
        int[] ranked = way == Way.POPULARITY ? popular : reached(way, asker);
        return Arrays.stream(ranked)
                .filter(actor -> !known.get(actor))
                .mapToObj(actor -> network.actors().ids()[actor])
                .filter(allowed::contains)
                .limit(most)
                .toList();
    }

    private int[] reached(Way way, int asker) {
        IntToDoubleFunction weight =
                middle -> way == Way.ADAMIC_ADAR ? 1 / Math.log(Math.max(2, neighbours[middle].length)) : 1;
        var common = new ScoreMap();
        for (int middle : neighbours[asker]) {
            for (int candidate : neighbours[middle]) {
                common.add(candidate, weight.applyAsDouble(middle));
            }
        }
        var top = new TopScores(common.size());
        for (int i = 0; i < common.size(); i++) {
            int candidate = common.key(i);
            double all =
                    way == Way.JACCARD ? neighbours[asker].length + neighbours[candidate].length - common.score(i) : 1;
            top.offer(candidate, common.score(i) / all);
        }
        return top.drain();
    }

    private int[] neighbours(int actor) {
        Projects projects = network.projects();
        var found = new BitSet();
        for (int i = projects.works().from(actor); i < projects.works().to(actor); i++) {
            int project = projects.works().at(i);
            if (projects.starts()[project] != Projects.UNDATED) {
                for (int j = projects.teams().from(project);
                        j < projects.teams().to(project);
                        j++) {
                    found.set(projects.teams().at(j));
                }
            }
        }
        found.clear(actor);
        return found.stream().toArray();
    }
}
