/**
 * The few values that every room speaks.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.intreccio.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
