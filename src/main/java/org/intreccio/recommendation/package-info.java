/**
 * Partners and teams found by walking the graph, each with the paths that explain it.
 *
 * <p>Owns: {@code :Feedback}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "network",
            "ranking",
            "graph",
            "ui",
            "web",
            "identity",
            "directory",
            "following",
            "taxonomy"
        })
package org.intreccio.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
