/**
 * Brings data in from files: the seed of a new portal, CORDIS as published, plain CSV; in batches, resumable, with every rejected row named.
 *
 * <p>Owns: {@code :ImportRun}, {@code :ImportReject}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph", "ui", "web", "identity", "taxonomy", "directory"})
package org.intreccio.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
