/**
 * Pure mathematics: rankings, counts of votes, likeness, paths. No Spring, no input or output.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.intreccio.algorithms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
