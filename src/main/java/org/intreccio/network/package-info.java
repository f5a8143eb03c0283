/**
 * An image in memory of who worked with whom, who offers, seeks and cares for what: flat arrays that a recommendation walks
 * without a query to the database.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "algorithms"})
package org.intreccio.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
