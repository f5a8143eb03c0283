/**
 * The design kit: page header, panels, cards, empty states, graph, map and chart elements. Knows no feature.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.intreccio.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
