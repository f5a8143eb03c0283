/**
 * How proposed competences become part of what everybody can offer and seek: stewards accept them, merge them into known ones, or
 * refuse them with a reason.
 *
 * <p>Owns: nothing in the graph; proposals are the taxonomy's, and who has them the directory's.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "graph", "ui", "web", "audit", "mail", "identity", "directory", "taxonomy"})
package org.intreccio.competences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
