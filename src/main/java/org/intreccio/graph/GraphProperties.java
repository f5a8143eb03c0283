package org.intreccio.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the graph stands.
 *
 * @param uri an external server or cluster ({@code neo4j://host:7687}); empty means the embedded server
 * @param username of the external server
 * @param password of the external server
 * @param directory the data folder of the embedded server
 * @param boltPort the loopback port of the embedded server; 0 takes a free one
 * @param pageCache memory for the store's pages, as Neo4j writes it ({@code 256m})
 * @param transactionTimeout the longest a transaction may run; the change feed looks back this far
 * @param pollInterval how often each portal looks for new events and changes
 */
@ConfigurationProperties("intreccio.graph")
public record GraphProperties(
        @Nullable String uri,
        @DefaultValue("neo4j") String username,
        @DefaultValue("") String password,
        @DefaultValue("data") Path directory,
        @DefaultValue("0") int boltPort,
        @DefaultValue("256m") String pageCache,
        @DefaultValue("60s") Duration transactionTimeout,
        @DefaultValue("200ms") Duration pollInterval) {

    boolean embedded() {
        return uri == null || uri.isBlank();
    }
}
