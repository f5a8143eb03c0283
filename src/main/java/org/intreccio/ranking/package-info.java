/**
 * The pure engine of recommendation: an image of who worked with whom, and how it is walked, scored and explained.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "algorithms"})
package org.intreccio.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
