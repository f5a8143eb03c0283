package org.intreccio.measurement;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.intreccio.directory.ActorId;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.recommendation.PartnerRequest;
import org.intreccio.recommendation.Partners;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * Measures recommendations on made-up networks of any size: what a query costs beside the bare traversal and, on a graph as large as can be
 * written in reasonable time, beside the same walk in Cypher; what the network costs in memory and time; what a change costs.
 *
 * <p>Processor time is what counts on a shared machine; wall time stands beside it. The sides take turns; a first round warms up.
 */
@Lazy
@Service
public class BenchAtScale {

    private static final int FRESH = 20;
    private static final int RECALLED = 100;

    private final SyntheticGraphQueries graph;
    private final Partners partners;
    private final Clock clock;

    BenchAtScale(SyntheticGraphQueries graph, Partners partners, Clock clock) {
        this.graph = graph;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * What is measured.
     *
     * @param actors how many in memory
     * @param inGraph how many in the graph, for Cypher
     * @param rounds counted rounds, each of {@code queries} questions a side
     */
    public record Size(int actors, int inGraph, int rounds, int queries) {}

    /** Measures in memory, then in the graph, and prints. */
    public void run(Size size, PrintStream out) {
        inMemory(size, out);
        inGraph(size, out);
        out.println(Calibration.line());
    }

    /** Measures and prints what needs no graph. */
    public static void inMemory(Size size, PrintStream out) {
        out.println(Calibration.line());
        var synthetic = new SyntheticNetwork(size.actors());
        long start = System.nanoTime();
        synthetic.tellNobody();
        double makingUp = (System.nanoTime() - start) / 1e9;
        long before = heap();
        start = System.nanoTime();
        var network = synthetic.fed(NetworkSnapshot.builder(SyntheticNetwork.TODAY));
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "%,d actors, %,d projects, %,d edges: built in %.1f s, making its rows up taken off (%.1f s)%n",
                network.actorCount(),
                network.projectCount(),
                network.edgeCount(),
                seconds - makingUp,
                makingUp);
        out.printf(
                Locale.ROOT,
                "memory: %.1f bytes an edge (%d MB of adjacency), words %d MB, all with names %d MB of heap%n",
                (double) network.edgeBytes() / network.edgeCount(),
                network.edgeBytes() >> 20,
                network.wordBytes() >> 20,
                heap() - before);
        var sides = new NetworkSides(network);
        measure(out, "queries", size, sides.sides(), round -> sampled(size.queries(), size.actors(), round));
        measure(out, "hubs", size, sides.sides(), round -> sides.hubs());
        out.printf(
                Locale.ROOT,
                "recall@10 against all edges and all holders: %.3f of sampled actors, %.3f of hubs%n",
                sides.recall(sampled(RECALLED, size.actors(), 1)),
                sides.recall(sides.hubs()));
        out.printf(
                Locale.ROOT,
                "throughput: %.0f queries/s with reasons on %d threads%n",
                sides.throughput(size),
                cores());
        patches(network, synthetic, out);
    }

    /** What it takes, in memory, until an actor that joined a project is in the network. */
    private static void patches(NetworkSnapshot network, SyntheticNetwork synthetic, PrintStream out) {
        var times = new Histogram(3);
        var now = network;
        for (int i = 0; i < 200; i++) {
            var update = synthetic.joined(i);
            long start = System.nanoTime();
            now = now.with(update);
            times.recordValue((System.nanoTime() - start) / 1_000);
        }
        out.printf(
                Locale.ROOT,
                "a patch in memory: p50 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                ms(times, 50),
                ms(times, 99),
                ms(times, 100));
    }

    private void inGraph(Size size, PrintStream out) {
        var synthetic = new SyntheticNetwork(Math.min(size.actors(), size.inGraph()));
        long start = System.nanoTime();
        long relationships = graph.load(synthetic);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "graph of %,d actors: %,d relationships written in %.0f s%n",
                synthetic.actors(),
                relationships,
                seconds);
        start = System.nanoTime();
        partners.reread();
        out.printf(Locale.ROOT, "network read from the graph in %.1f s%n", (System.nanoTime() - start) / 1e9);
        var sides = new LinkedHashMap<String, Consumer<Integer>>();
        sides.put("service, scores alone", actor -> partners.scores(request(actor)));
        sides.put(
                "the walk in Cypher, degree ≤ 500",
                actor -> partners.walkedByDatabase(request(actor).actor(), 500));
        int queries = Math.min(size.queries(), 100);
        var fewer = new Size(synthetic.actors(), 0, size.rounds(), queries);
        measure(
                out,
                "beside Cypher, %,d actors".formatted(synthetic.actors()),
                fewer,
                sides,
                round -> sampled(queries, synthetic.actors(), round));
        freshness(synthetic, out);
    }

    private static PartnerRequest request(int actor) {
        return PartnerRequest.of(new ActorId(SyntheticNetwork.actor(actor)));
    }

    /** From the commit of a change, through the change feed, until an answer tells of it. */
    private void freshness(SyntheticNetwork synthetic, PrintStream out) {
        var times = new Histogram(3);
        var random = new Random(5);
        for (int i = 0; i < FRESH; i++) {
            var actor = new ActorId(SyntheticNetwork.actor(random.nextInt(synthetic.actors())));
            int before = partners.footing(actor).projects();
            graph.join(actor.value(), SyntheticNetwork.project(random.nextInt(synthetic.actors())));
            long start = System.nanoTime();
            long longest = clock.millis() + 60_000;
            while (partners.footing(actor).projects() == before && clock.millis() < longest) {
                Thread.onSpinWait();
            }
            times.recordValue((System.nanoTime() - start) / 1_000);
        }
        out.printf(
                Locale.ROOT,
                "a change is seen after its commit: p50 %.0f ms, max %.0f ms (%d changes)%n",
                ms(times, 50),
                ms(times, 100),
                FRESH);
    }

    private static int[] sampled(int count, int actors, int round) {
        return new Random(round).ints(count, 0, actors).toArray();
    }

    /** Chooses whom a round asks for. */
    private interface Sample {
        int[] of(int round);
    }

    private static void measure(
            PrintStream out, String what, Size size, Map<String, Consumer<Integer>> sides, Sample sample) {
        var cpu = new LinkedHashMap<String, Histogram>();
        var wall = new LinkedHashMap<String, Histogram>();
        for (int round = 0; round <= size.rounds(); round++) {
            for (var side : sides.entrySet()) {
                var counted =
                        round == 0 ? new Histogram(3) : cpu.computeIfAbsent(side.getKey(), unseen -> new Histogram(3));
                var seen =
                        round == 0 ? new Histogram(3) : wall.computeIfAbsent(side.getKey(), unseen -> new Histogram(3));
                for (int actor : sample.of(round)) {
                    ask(side.getValue(), actor, counted, seen);
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%-36s %8s %8s %8s %8s | %8s %8s %8s  ms%n",
                what,
                "cpu p50",
                "p95",
                "p99",
                "max",
                "wall p50",
                "p95",
                "p99");
        cpu.forEach((side, times) -> {
            var seen = wall.getOrDefault(side, times);
            out.printf(
                    Locale.ROOT,
                    "  %-34s %8.2f %8.2f %8.2f %8.2f | %8.2f %8.2f %8.2f%n",
                    side,
                    ms(times, 50),
                    ms(times, 95),
                    ms(times, 99),
                    ms(times, 100),
                    ms(seen, 50),
                    ms(seen, 95),
                    ms(seen, 99));
        });
    }

    private static void ask(Consumer<Integer> side, int actor, Histogram cpu, Histogram wall) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long used = thread.getCurrentThreadCpuTime();
        side.accept(actor);
        cpu.recordValue(Math.max(1, (thread.getCurrentThreadCpuTime() - used) / 1_000));
        wall.recordValue(Math.max(1, (System.nanoTime() - start) / 1_000));
    }

    private static double ms(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
