/**
 * Who watches what: things followed, searches kept, people and organisations one does not want to meet. All of it is the
 * person's own: nobody else is shown it, and nobody is told that they are followed or blocked.
 *
 * <p>May point at anything: a room whose things can be followed brings a {@link org.intreccio.following.Followable}.
 *
 * <p>Owns: {@code :SavedSearch}, {@code FOLLOWS}, {@code BLOCKS}, {@code SEARCH_OF}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph", "ui", "web", "mail", "identity", "directory", "taxonomy"})
package org.intreccio.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
