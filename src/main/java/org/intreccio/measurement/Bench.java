package org.intreccio.measurement;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.SearchQuery;
import org.intreccio.importing.ImportOptions;
import org.intreccio.importing.Importer;
import org.intreccio.importing.Progress;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.recommendation.PartnerRequest;
import org.intreccio.recommendation.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * Measures how fast the running services answer, beside a plain Cypher two-hop query on the same graph in the same run.
 *
 * <p>The sides take turns, round by round, so that a machine that speeds up or slows down does so for all; a first round warms up
 * and is not counted. Actors are drawn by a fixed seed from those with a project, so every run asks the same questions. Times are
 * milliseconds at the service, screens and network excluded.
 */
@Lazy
@Service
public class Bench {

    private static final long SEED = 20_260_101;

    private final Importer importer;
    private final Partners partners;
    private final ActorCatalogue actors;
    private final ActorSearch search;
    private final PlainCypherQueries plain;

    Bench(Importer importer, Partners partners, ActorCatalogue actors, ActorSearch search, PlainCypherQueries plain) {
        this.importer = importer;
        this.partners = partners;
        this.actors = actors;
        this.search = search;
        this.plain = plain;
    }

    /**
     * Refuses, before anything is started, what cannot be measured.
     *
     * @throws InvalidValue naming {@code data}, {@code rounds} or {@code queries}
     */
    public static void check(@Nullable Path data, int rounds, int queries) {
        if (data != null) {
            MeasuredData.check(data);
        }
        if (rounds < 1) {
            throw InvalidValue.of("rounds", "measurement.error.at-least-one", rounds);
        }
        if (queries < 1) {
            throw InvalidValue.of("queries", "measurement.error.at-least-one", queries);
        }
    }

    /**
     * Loads the data, when a folder is given, and prints p50, p95 and p99 of each side.
     *
     * @param data CSV folder; null measures on what the graph holds
     * @param rounds counted rounds, each asking {@code queries} questions of every side
     * @throws InvalidValue as {@link #check} does
     */
    public void run(@Nullable Path data, int rounds, int queries, PrintStream out) {
        if (data != null) {
            long start = System.nanoTime();
            var run = importer.load(data, ImportOptions.ALL, Progress.SILENT);
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "loaded %d rows in %.1f s (%.0f rows/s)%n",
                    run.counts().written(),
                    seconds,
                    run.counts().written() / seconds);
        }
        long start = System.nanoTime();
        partners.reread();
        out.printf(Locale.ROOT, "network read in %.2f s%n", (System.nanoTime() - start) / 1e9);
        var ids = plain.actorsWithProjects();
        out.printf(Locale.ROOT, "%d actors with projects; heap in use %d MB%n", ids.size(), heap());
        var sides = sides();
        var times = new LinkedHashMap<String, Histogram>();
        sides.keySet().forEach(name -> times.put(name, new Histogram(3)));
        for (int round = 0; round <= rounds; round++) {
            var sample = sample(ids, queries, round);
            for (var side : sides.entrySet()) {
                measure(side.getValue(), sample, round == 0 ? null : times.get(side.getKey()));
            }
        }
        out.printf("%-34s %9s %9s %9s %9s   (ms, %d × %d)%n", "", "p50", "p95", "p99", "max", rounds, queries);
        times.forEach((name, histogram) -> print(out, name, histogram));
        ratio(out, times);
        AssignmentTimes.print(out);
    }

    private Map<String, Consumer<Question>> sides() {
        var sides = new LinkedHashMap<String, Consumer<Question>>();
        sides.put("recommendations with reasons", q -> partners.recommend(PartnerRequest.of(q.actor())));
        sides.put("recommendations, scores alone", q -> partners.scores(PartnerRequest.of(q.actor())));
        sides.put("plain Cypher, two hops", q -> plain.twoHops(q.actor()));
        sides.put("search while typing", q -> search.search(SearchQuery.of(q.typed())));
        sides.put("actor page", q -> actors.page(q.actor()));
        sides.put("actor's network", q -> actors.network(q.actor()));
        return sides;
    }

    private static void measure(Consumer<Question> side, List<Question> sample, @Nullable Histogram times) {
        for (var question : sample) {
            long start = System.nanoTime();
            side.accept(question);
            long micros = Math.max(1, (System.nanoTime() - start) / 1_000);
            if (times != null) {
                times.recordValue(micros);
            }
        }
    }

    private static List<Question> sample(List<PlainCypherQueries.Known> ids, int size, int round) {
        var random = new Random(SEED + round);
        var sample = new ArrayList<Question>();
        for (int i = 0; i < size && !ids.isEmpty(); i++) {
            var known = ids.get(random.nextInt(ids.size()));
            int typed = Math.min(known.name().length(), 3 + random.nextInt(6));
            sample.add(new Question(known.id(), known.name().substring(0, typed)));
        }
        return sample;
    }

    private static void print(PrintStream out, String name, Histogram h) {
        out.printf(
                Locale.ROOT,
                "%-34s %9.2f %9.2f %9.2f %9.2f%n",
                name,
                h.getValueAtPercentile(50) / 1000.0,
                h.getValueAtPercentile(95) / 1000.0,
                h.getValueAtPercentile(99) / 1000.0,
                h.getMaxValue() / 1000.0);
    }

    private static void ratio(PrintStream out, Map<String, Histogram> times) {
        var ours = times.get("recommendations with reasons");
        var plain = times.get("plain Cypher, two hops");
        if (ours != null && plain != null && ours.getTotalCount() > 0) {
            out.printf(
                    Locale.ROOT,
                    "plain Cypher ÷ recommendations: p50 %.1f  p99 %.1f%n",
                    (double) plain.getValueAtPercentile(50) / ours.getValueAtPercentile(50),
                    (double) plain.getValueAtPercentile(99) / ours.getValueAtPercentile(99));
        }
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576;
    }

    private record Question(ActorId actor, String typed) {}
}
