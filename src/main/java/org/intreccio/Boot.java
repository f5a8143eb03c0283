package org.intreccio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.intreccio.graph.GraphHeld;
import org.intreccio.graph.RunningPortal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Starts the portal's beans for a command, with the options that all commands share. */
final class Boot {

    /** Vaadin's configuration asks for a web server also where there is none. */
    static final String SCREENS = "com.vaadin.flow.spring.SpringBootAutoConfiguration";

    private static final Pattern SETTING = Pattern.compile("--[a-z][\\w-]*(\\.[\\w-]+)+=.*");
    private static final int HELD = 3;
    private static final int FAILED = 1;

    private final List<String> arguments = new ArrayList<>();
    private Path directory = Path.of("data");
    private String poll = "1h";
    private String profile = "live";

    /** The data folder that the person at the command line names. */
    static final class Folder {

        @Option(names = "--data", description = "data folder (default: data)", defaultValue = "data")
        Path data = Path.of("data");
    }

    /** Keeps to the embedded graph of the folder, whatever server the surroundings name. */
    Boot embedded() {
        return set("intreccio.graph.uri", "");
    }

    Boot directory(Path folder) {
        this.directory = folder;
        return this;
    }

    Boot set(String property, Object value) {
        arguments.add("--" + property + "=" + value);
        return this;
    }

    /** Sets what an option says, unless the setting itself was typed too: the longer name wins. */
    Boot option(String property, Object value) {
        var typed = "--" + property + "=";
        return arguments.stream().anyMatch(a -> a.startsWith(typed)) ? this : set(property, value);
    }

    /** Lets the command's own beans hear of changes, as a portal's do: for commands that read what they wrote. */
    Boot hearing() {
        this.poll = "200ms";
        return this;
    }

    /**
     * Passes settings of the portal on, as they were typed: {@code --name.of.setting=value}.
     *
     * @throws ParameterException naming what is neither an option nor a setting
     */
    Boot settings(@Nullable CommandSpec command, List<String> typed) {
        for (var setting : typed) {
            if (!SETTING.matcher(setting).matches()) {
                throw new ParameterException(
                        Objects.requireNonNull(command).commandLine(),
                        "'" + setting + "' is neither an option nor a setting (--name.of.setting=value).");
            }
        }
        arguments.addAll(typed);
        return this;
    }

    Boot profile(String name) {
        this.profile = name;
        return this;
    }

    /** Starts the whole portal, which goes on until it is stopped. */
    int serve() {
        return start(WebApplicationType.SERVLET, context -> Commands.STAYS, false);
    }

    /** Starts the whole portal, asks for its first page and stops. */
    int serveOnce() {
        return embedded().start(WebApplicationType.SERVLET, Boot::firstPage, true);
    }

    /**
     * Starts the beans without a web server for the work of a command and stops them; on the graph of a portal that is running
     * on the same data folder, when there is one.
     */
    int command(ToIntFunction<ApplicationContext> work) {
        // A command ends before anybody could hear of its changes here; the portals on the graph hear of them.
        set("spring.autoconfigure.exclude", SCREENS).set("intreccio.graph.poll-interval", poll);
        RunningPortal.on(directory)
                .ifPresent(running -> set("intreccio.graph.uri", running.uri())
                        .set("intreccio.graph.username", running.username())
                        .set("intreccio.graph.password", running.secret()));
        return start(WebApplicationType.NONE, work, true);
    }

    private int start(WebApplicationType web, ToIntFunction<ApplicationContext> work, boolean stop) {
        set("intreccio.graph.directory", directory);
        ConfigurableApplicationContext context;
        try {
            context = new SpringApplicationBuilder(Intreccio.class)
                    .web(web)
                    .profiles(profile)
                    .run(arguments.toArray(String[]::new));
        } catch (RuntimeException e) {
            return GraphHeld.in(e) ? HELD : FAILED;
        }
        if (!stop) {
            return work.applyAsInt(context);
        }
        try (context) {
            return work.applyAsInt(context);
        }
    }

    private static int firstPage(ApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        if (server == null) {
            return FAILED;
        }
        var home = URI.create("http://127.0.0.1:" + server.getPort() + "/");
        try (var client = HttpClient.newHttpClient()) {
            var page = client.send(HttpRequest.newBuilder(home).build(), HttpResponse.BodyHandlers.ofString());
            return page.statusCode() == 200 ? 0 : FAILED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }
}
