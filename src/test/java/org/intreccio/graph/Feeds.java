package org.intreccio.graph;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Change feeds that move only when a test wants it. */
public final class Feeds {

    private Feeds() {}

    /** What reads the feed once, for this listener alone; what was noted before is passed over. */
    public static Runnable from(ApplicationContext context, ChangeListener listener) {
        var open = new boolean[1];
        var feed = new ChangeFeed(
                context.getBean(Neo4jClient.class),
                context.getBean(Transactions.class),
                Clock.systemUTC(),
                context.getBean(GraphProperties.class),
                context.getBean(Schema.class),
                List.of(changes -> {
                    if (open[0]) {
                        listener.changed(changes);
                    }
                }));
        feed.poll();
        open[0] = true;
        return feed::poll;
    }
}
