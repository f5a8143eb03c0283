package org.intreccio;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line: each command is the portal's own beans, started with or without its web server. */
@Command(name = "intreccio", mixinStandardHelpOptions = true, subcommands = Commands.Run.class)
final class Commands {

    /** The status of a command whose portal goes on after it returned. */
    static final int STAYS = -1;

    /** Starts the portal and stays. */
    @Command(name = "run", description = "Starts the portal.")
    static final class Run implements Callable<Integer> {

        @Mixin
        Boot boot = new Boot();

        @Option(names = "--port", description = "HTTP port (default: 8080; 0 takes a free one)", defaultValue = "8080")
        int port;

        @Option(names = "--no-demo", description = "without the demo community and its sign-ins")
        boolean withoutDemo;

        @Option(names = "--train", hidden = true, description = "start once and stop, for the ahead-of-time cache")
        boolean train;

        @Override
        public Integer call() {
            boot.set("server.port", port).profile(withoutDemo ? "live" : "demo");
            return train ? boot.serveOnce() : boot.serve();
        }
    }
}
