package org.intreccio.measurement;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.intreccio.directory.ActorId;
import org.intreccio.importing.ImportOptions;
import org.intreccio.importing.Importer;
import org.intreccio.importing.Progress;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.ranking.Recommendation;
import org.intreccio.ranking.TeamCall;
import org.intreccio.recommendation.PartnerRequest;
import org.intreccio.recommendation.Partners;
import org.intreccio.recommendation.PublicNetwork;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * Measures the recommendations on collaborations that were held out: loads the history into the graph at hand (a temporary one),
 * asks the very service that the Partners page asks, and writes run files {@code query<TAB>organisation<TAB>score}.
 */
@Lazy
@Service
public class Evaluation {

    private static final String PREFIX = "pic-";
    private static final int ANSWERS = 100;

    private final Importer importer;
    private final Partners partners;
    private final PublicNetwork network;

    Evaluation(Importer importer, Partners partners, PublicNetwork network) {
        this.importer = importer;
        this.partners = partners;
        this.network = network;
    }

    /**
     * Reads through all that a run needs, before anything is started, and tells the day before which projects may be known.
     *
     * @param out where the run files will go; made when it is not there
     * @throws InvalidValue naming {@code data}, {@code queries} or {@code out}, and what to do about it
     */
    public static LocalDate check(Path data, Path queries, Path out) {
        MeasuredData.check(data);
        var set = QuerySet.read(queries).checked();
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw InvalidValue.of("out", "measurement.error.out", out);
        }
        if (!Files.isWritable(out)) {
            throw InvalidValue.of("out", "measurement.error.out", out);
        }
        return set.historyBefore();
    }

    /**
     * Runs tasks a, b1 and b2 and prints quality, where the answers are known, and time per query.
     *
     * @param data projects, organisations and participations (CSV)
     * @param queries a query set
     * @param out where {@code a.tsv}, {@code b1.tsv} and {@code b2.tsv} go
     * @throws InvalidValue as {@link #check} does
     * @throws UncheckedIOException when a run file cannot be written
     */
    public void run(Path data, Path queries, Path out, PrintStream print) {
        check(data, queries, out);
        var set = QuerySet.read(queries);
        print.printf("Loading %s, projects that start before %s …%n", data.getFileName(), set.historyBefore());
        importer.load(data, new ImportOptions(set.historyBefore()), Progress.SILENT);
        partners.reread();
        var topics = Topics.of(data);
        var found = answer(
                set,
                "a",
                out,
                print,
                set.partnerTasks().stream()
                        .map(task -> new Question(
                                task.id(),
                                () -> partners.scores(PartnerRequest.of(actor(task.organisation()))
                                        .limit(ANSWERS)))));
        if (!set.answers("a").isEmpty()) {
            var comparison = new Comparison(network.now(), set, PREFIX);
            comparison.printGroups(found, print);
            comparison.printOthers(print);
        }
        for (var name : QuerySet.TEAM_TASKS) {
            answer(
                    set,
                    name,
                    out,
                    print,
                    set.teamTasks(name).stream()
                            .map(task -> new Question(
                                    task.id(),
                                    () -> partners.complete(
                                            call(task, topics),
                                            task.members().stream()
                                                    .map(Evaluation::actor)
                                                    .toList(),
                                            ANSWERS))));
        }
    }

    private Map<String, List<String>> answer(
            QuerySet set, String task, Path out, PrintStream print, Stream<Question> questions) {
        var quality = new Quality(set.answers(task), set.candidates().size());
        var times = new Histogram(3);
        var answers = new HashMap<String, List<String>>();
        try (BufferedWriter file = Files.newBufferedWriter(out.resolve(task + ".tsv"))) {
            for (var question : (Iterable<Question>) questions::iterator) {
                long start = System.nanoTime();
                var ranked = question.ask().get();
                times.recordValue(Math.max(1, (System.nanoTime() - start) / 1_000));
                var lines = ranked.stream()
                        .map(r -> Map.entry(r.actor().id().substring(PREFIX.length()), r.score()))
                        .filter(entry -> set.candidates().contains(entry.getKey()))
                        .toList();
                for (int i = 0; i < lines.size(); i++) {
                    // By place, not by score: who has a place kept stands higher than its score.
                    file.write(question.id() + "\t" + lines.get(i).getKey() + "\t" + 1.0 / (i + 1) + "\n");
                }
                var ids = lines.stream().map(Map.Entry::getKey).toList();
                answers.put(question.id(), ids);
                quality.note(question.id(), ids);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        print.printf(
                Locale.ROOT,
                "task %-2s  %s  ms/query p50 %.1f p95 %.1f p99 %.1f%n",
                task,
                quality,
                times.getValueAtPercentile(50) / 1000.0,
                times.getValueAtPercentile(95) / 1000.0,
                times.getValueAtPercentile(99) / 1000.0);
        return answers;
    }

    private static TeamCall call(QuerySet.TeamTask task, Topics topics) {
        var text = String.join(" ", task.title(), topics.description(task.topicCode()), task.theme());
        return new TeamCall(task.title(), task.topicCode(), task.theme(), task.actionType(), task.programme(), text);
    }

    private static ActorId actor(String organisation) {
        return new ActorId(PREFIX + organisation);
    }

    private record Question(String id, java.util.function.Supplier<List<Recommendation>> ask) {}
}
