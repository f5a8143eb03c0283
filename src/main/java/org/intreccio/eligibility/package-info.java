/**
 * Who may answer a call, as rules that are data of the call and never code: each judges a candidacy and says in a sentence that people
 * understand whether it passes, why, and what would mend it.
 *
 * <p>Owns: nothing in the graph; the rooms that hold rules keep them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph", "directory", "taxonomy"})
package org.intreccio.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
