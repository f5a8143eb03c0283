package org.intreccio;

import org.intreccio.recommendation.Partners;
import org.intreccio.recommendation.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what the words that actors said of partners change. */
@Command(name = "replay", description = "Replays what was said of partners, and shows what it changes.")
final class ReplayCommand extends Commands.Start {

    @Mixin
    Boot.Folder portal = new Boot.Folder();

    @Override
    public Integer call() {
        return boot().directory(portal.data).command(context -> {
            context.getBean(Partners.class).waitUntilReady();
            Commands.terminal().print(context.getBean(Replay.class).run().told());
            return 0;
        });
    }
}
