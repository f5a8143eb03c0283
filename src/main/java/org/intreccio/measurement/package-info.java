/**
 * Measures the running product: quality of recommendation on held-out collaborations, and speed.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "algorithms",
            "graph",
            "identity",
            "directory",
            "taxonomy",
            "importing",
            "network",
            "ranking",
            "recommendation"
        })
package org.intreccio.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
