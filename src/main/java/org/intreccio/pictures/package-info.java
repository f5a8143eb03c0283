/**
 * Pictures that people upload: checked, made small, stripped of all that is not picture, and kept by their content.
 *
 * <p>Owns: nothing in the graph; files in the data folder.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph"})
package org.intreccio.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
