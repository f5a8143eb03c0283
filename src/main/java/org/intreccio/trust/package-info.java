/**
 * How well the portal knows somebody, and what new accounts may not do yet: limits that trust lifts, never a punishment.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph", "identity"})
package org.intreccio.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
