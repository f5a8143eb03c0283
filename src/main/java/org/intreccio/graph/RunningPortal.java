package org.intreccio.graph;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A portal that runs on a data folder right now, and how a command of the same system user reaches its graph.
 *
 * @param uri its Bolt address on loopback
 * @param username of the graph
 * @param secret of this start of the portal
 */
public record RunningPortal(String uri, String username, String secret) {

    /** The portal that holds this folder, when one does and has finished opening its graph. */
    public static Optional<RunningPortal> on(Path directory) {
        return GraphFolder.living(directory)
                .filter(holder -> !holder.bolt().isEmpty())
                .map(holder -> new RunningPortal(holder.bolt(), "neo4j", holder.secret()));
    }
}
