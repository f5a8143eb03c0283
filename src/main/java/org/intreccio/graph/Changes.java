package org.intreccio.graph;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The writing end of the change feed: what changed is noted by the transaction that changed it, and {@link ChangeFeed} tells
 * every portal on the graph.
 */
@Component
public class Changes {

    private final Neo4jClient graph;
    private final Clock clock;

    Changes(Neo4jClient graph, Clock clock, Schema schema) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Notes, in the running transaction, that the thing of this kind and id is not what it was. */
    public void note(String kind, String id) {
        graph.query("CREATE (:Change {id: $change, kind: $kind, subject: $subject, at: $at})")
                .bindAll(Map.of(
                        "change",
                        UUID.randomUUID().toString(),
                        "kind",
                        kind,
                        "subject",
                        id,
                        "at",
                        clock.instant().atZone(ZoneOffset.UTC)))
                .run();
    }
}
