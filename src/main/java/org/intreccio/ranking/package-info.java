/**
 * The pure engine of recommendation: how the image of the network is walked, scored and explained.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "algorithms", "network"})
package org.intreccio.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
