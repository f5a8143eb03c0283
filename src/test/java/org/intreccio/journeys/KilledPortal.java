package org.intreccio.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.intreccio.graph.RunningPortal;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A portal in a process of its own, which may be killed at any line of its log. */
final class KilledPortal implements AutoCloseable {

    private final Process process;
    private final Path data;
    private final BufferedReader log;
    private final List<String> said = new ArrayList<>();

    private KilledPortal(Process process, Path data) {
        this.process = process;
        this.data = data;
        this.log = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static KilledPortal on(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Xmx1g",
                        // It lives too short for the second compiler to earn what it costs.
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.intreccio.Intreccio",
                        "run",
                        "--port=0",
                        "--data=" + data,
                        "--vaadin.productionMode=true",
                        "--intreccio.graph.page-cache=64m")
                .redirectErrorStream(true)
                .start();
        return new KilledPortal(process, data);
    }

    /** Reads the log until a line contains this. */
    KilledPortal says(String words) throws IOException {
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            said.add(line);
            if (line.contains(words)) {
                return this;
            }
        }
        throw new AssertionError("The portal ended without saying \"" + words + "\":\n" + String.join("\n", said));
    }

    /** Reads the log until the portal is ready, and tells its address. */
    String ready() throws IOException {
        says("Intreccio is ready");
        return said.getLast().replaceAll(".*(http://localhost:\\d+).*", "$1");
    }

    /** {@code kill -9}. */
    void killed() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    Driver graph() {
        var running = RunningPortal.on(data).orElseThrow();
        return GraphDatabase.driver(running.uri(), AuthTokens.basic(running.username(), running.secret()));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(30, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
