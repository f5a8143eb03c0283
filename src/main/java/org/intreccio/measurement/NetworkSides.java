package org.intreccio.measurement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.ranking.PartnerQuery;
import org.intreccio.ranking.PartnerRanking;
import org.intreccio.ranking.RankingSettings;

/** Ways to ask a network in memory: the ranking as it is used, with and without reasons, and the bare walk over its arrays. */
final class NetworkSides {

    private static final int HUBS = 20;

    private final NetworkSnapshot network;
    private final PartnerRanking ranking;
    private final AtomicLong walked = new AtomicLong();

    NetworkSides(NetworkSnapshot network) {
        this.network = network;
        this.ranking = new PartnerRanking(network, RankingSettings.defaults());
    }

    Map<String, Consumer<Integer>> sides() {
        var sides = new LinkedHashMap<String, Consumer<Integer>>();
        sides.put("top 10 with reasons", actor -> ranking.recommend(query(actor)));
        sides.put(
                "top 10, scores alone", actor -> ranking.recommend(query(actor).withReasons(false)));
        sides.put("bare traversal, no scores", this::walk);
        return sides;
    }

    private static PartnerQuery query(int actor) {
        return PartnerQuery.of(SyntheticNetwork.actor(actor));
    }

    /** Asker – project – actor – project – actor, all edges, each middle actor and project once, until 50,000 are walked. */
    private void walk(int asked) {
        IntRows works = network.projects().works();
        IntRows teams = network.projects().teams();
        int actor = network.actors().number(SyntheticNetwork.actor(asked));
        int left = 50_000;
        var middles = new ScoreMap(1_000);
        for (int i = works.from(actor); i < works.to(actor) && left > 0; i++) {
            for (int j = teams.from(works.at(i)); j < teams.to(works.at(i)); j++, left--) {
                middles.add(teams.at(j), 1);
            }
        }
        long sum = 0;
        var seen = new ScoreMap(4_000);
        for (int m = 0; m < middles.size() && left > 0; m++) {
            for (int i = works.from(middles.key(m)); i < works.to(middles.key(m)) && left > 0; i++, left--) {
                seen.add(works.at(i), 1);
                for (int j = teams.from(works.at(i));
                        seen.get(works.at(i)) == 1 && j < teams.to(works.at(i));
                        j++, left--) {
                    sum += teams.at(j);
                }
            }
        }
        walked.addAndGet(sum);
    }

    /** The actors with most projects. */
    int[] hubs() {
        IntRows works = network.projects().works();
        return IntStream.range(0, network.actorCount())
                .boxed()
                .sorted(Comparator.comparingInt(actor -> -works.size(actor)))
                .limit(HUBS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The share of the ten best without budgets that the ten best within them hold, on average. */
    double recall(int[] asked) {
        var unbounded = new PartnerRanking(network, RankingSettings.defaults().withoutBudgets());
        return Arrays.stream(asked)
                .mapToDouble(actor -> {
                    var best = ids(unbounded, actor);
                    var found = ids(ranking, actor);
                    return best.isEmpty()
                            ? 1
                            : (double) best.stream().filter(found::contains).count() / best.size();
                })
                .average()
                .orElse(1);
    }

    private static Set<String> ids(PartnerRanking ranking, int actor) {
        return ranking.recommend(query(actor).withReasons(false)).stream()
                .map(found -> found.actor().id())
                .collect(Collectors.toSet());
    }

    /** Queries a second, on as many threads as there are cores. */
    double throughput(BenchAtScale.Size size) {
        var done = new AtomicInteger();
        long start = System.nanoTime();
        var threads = new Thread[BenchAtScale.cores()];
        Arrays.setAll(
                threads,
                i -> Thread.ofPlatform().start(() -> {
                    int[] asked =
                            new Random(i).ints(size.queries(), 0, size.actors()).toArray();
                    for (int actor : asked) {
                        ranking.recommend(query(actor));
                        done.incrementAndGet();
                    }
                }));
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return done.get() / ((System.nanoTime() - start) / 1e9);
    }
}
