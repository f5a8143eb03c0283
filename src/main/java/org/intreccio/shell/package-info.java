/**
 * The roof: frame, home, search page, error pages, administration, command line. Reads all rooms; no room reads it.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(displayName = "shell")
package org.intreccio.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
