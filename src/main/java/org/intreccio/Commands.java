package org.intreccio;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.intreccio.importing.ImportOptions;
import org.intreccio.importing.Importer;
import org.intreccio.kernel.Texts;
import org.intreccio.measurement.Bench;
import org.intreccio.measurement.BenchAtScale;
import org.intreccio.measurement.Evaluation;
import org.intreccio.measurement.Training;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The command line: each command is the portal's own beans, started with or without its web server. */
@Command(
        name = "intreccio",
        mixinStandardHelpOptions = true,
        subcommands = {
            Commands.Run.class,
            Commands.Load.class,
            Commands.Evaluate.class,
            Commands.Train.class,
            ReplayCommand.class,
            Commands.Measure.class
        })
final class Commands {

    /** The status of a command whose portal goes on after it returned. */
    static final int STAYS = -1;

    /** The command line, as it is typed. */
    static CommandLine line() {
        return new CommandLine(new Commands())
                .setUnmatchedOptionsAllowedAsOptionParameters(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, line, typed) -> Refusal.tell(failure, line.getErr()));
    }

    /** What all commands share: settings of the portal may follow any of them. */
    abstract static class Start implements Callable<Integer> {

        @Spec
        @Nullable CommandSpec command;

        @Unmatched
        List<String> settings = new ArrayList<>();

        final Boot boot() {
            return new Boot().settings(command, settings);
        }
    }

    /** Starts the portal and stays. */
    @Command(name = "run", description = "Starts the portal.")
    static final class Run extends Start {

        @Mixin
        Boot.Folder folder = new Boot.Folder();

        @Option(names = "--port", description = "HTTP port (default: 8080; 0 takes a free one)", defaultValue = "8080")
        int port;

        @Option(names = "--no-demo", description = "without the demo community and its sign-ins")
        boolean withoutDemo;

        @Option(names = "--train", hidden = true, description = "start once and stop, for the ahead-of-time cache")
        boolean train;

        @Override
        public Integer call() {
            var boot = boot().directory(folder.data).option("server.port", port).profile(withoutDemo ? "live" : "demo");
            return train ? boot.serveOnce() : boot.serve();
        }
    }

    /** Brings a folder in, also into a portal that is running. */
    @Command(name = "load", description = "Loads organisations, projects and participations.")
    static final class Load extends Start {

        @Mixin
        Boot.Folder portal = new Boot.Folder();

        @Parameters(index = "0", paramLabel = "<folder>", description = "CORDIS as published, or plain CSV")
        Path folder = Path.of("");

        @Option(names = "--cutoff", description = "only projects that start before this day (YYYY-MM-DD)")
        @Nullable LocalDate cutoff;

        @Override
        public Integer call() {
            var boot = boot().directory(portal.data);
            Importer.check(folder);
            return boot.command(context -> {
                var print = new LoadReport(terminal(), context.getBean(Texts.class), Refusal.language());
                var importer = context.getBean(Importer.class);
                var run = importer.load(folder, new ImportOptions(cutoff), print);
                print.summary(run, importer.rejects(run.id()));
                return 0;
            });
        }
    }

    /** Measures the quality of recommendations on a graph of its own. */
    @Command(name = "evaluate", description = "Measures recommendations on held-out collaborations.")
    static final class Evaluate extends Start {

        @Option(names = "--data", required = true, description = "folder of projects, organisations, participations")
        Path data = Path.of("");

        @Option(names = "--queries", required = true, description = "folder of a query set")
        Path queries = Path.of("");

        @Option(names = "--out", required = true, description = "folder for the run files")
        Path out = Path.of("");

        @Override
        public Integer call() {
            var boot = boot();
            boot.set("intreccio.recommendation.as-of", Evaluation.check(data, queries, out));
            return inAScratchGraph(
                    boot,
                    () -> boot.command(context -> {
                        context.getBean(Evaluation.class).run(data, queries, out, terminal());
                        return 0;
                    }));
        }
    }

    /** Fits what the ranking of partners weighs; needs no graph. */
    @Command(name = "train", description = "Fits the ranking of partners to first collaborations of past years.")
    static final class Train implements Callable<Integer> {

        @Option(names = "--data", required = true, description = "folder of plain files: projects, organisations, ...")
        Path data = Path.of("");

        @Option(
                names = "--year",
                description = "the last year to learn from; nothing after it is read",
                defaultValue = "2018")
        int year;

        @Option(names = "--out", description = "file for the coefficients (default: they are printed)")
        @Nullable Path out;

        @Override
        public Integer call() throws IOException {
            var lines = Training.run(data, year, terminal()).lines();
            if (out == null) {
                terminal().print(lines);
            } else {
                Files.writeString(out, lines);
            }
            return 0;
        }
    }

    /** Measures speed on a graph of its own. */
    @Command(name = "bench", description = "Measures search, actor pages and recommendations beside plain Cypher.")
    static final class Measure extends Start {

        @Option(names = "--data", description = "folder to load and measure on (default: the demo community)")
        @Nullable Path data;

        @Option(names = "--rounds", description = "interleaved rounds", defaultValue = "5")
        int rounds;

        @Option(names = "--queries", description = "queries a round and side", defaultValue = "200")
        int queries;

        @Option(names = "--actors", description = "measure on a made-up network of so many actors instead")
        int actors;

        @Option(
                names = "--in-graph",
                description = "so many of them in a graph too, beside Cypher (default: 100000 at most)",
                defaultValue = "100000")
        int inGraph;

        @Override
        public Integer call() {
            if (actors > 0) {
                return scale();
            }
            var boot = boot().hearing().profile(data == null ? "demo" : "live");
            Bench.check(data, rounds, queries);
            return inAScratchGraph(
                    boot,
                    () -> boot.command(context -> {
                        context.getBean(Bench.class).run(data, rounds, queries, terminal());
                        return 0;
                    }));
        }

        private int scale() {
            var size = new BenchAtScale.Size(actors, inGraph, rounds, queries);
            if (inGraph == 0) {
                BenchAtScale.inMemory(size, terminal());
                return 0;
            }
            var boot = boot().hearing();
            return inAScratchGraph(
                    boot,
                    () -> boot.command(context -> {
                        context.getBean(BenchAtScale.class).run(size, terminal());
                        return 0;
                    }));
        }
    }

    private static int inAScratchGraph(Boot boot, Callable<Integer> work) {
        Path scratch = null;
        try {
            scratch = Files.createTempDirectory("intreccio-measure");
            boot.directory(scratch).embedded();
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (scratch != null) {
                FileSystemUtils.deleteRecursively(scratch.toFile());
            }
        }
    }

    static PrintStream terminal() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }
}
