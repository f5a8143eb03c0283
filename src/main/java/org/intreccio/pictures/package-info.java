/**
 * Pictures that people upload: checked, made small, stripped of all that is not picture, kept while a room shows them
 * and deleted after.
 *
 * <p>Owns: nothing in the graph; files in the data folder.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph"})
package org.intreccio.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
