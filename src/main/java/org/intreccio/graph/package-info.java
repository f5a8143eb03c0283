/**
 * Neo4j for every room: the embedded server or an external one, migrations, transactions with retry, events and changes.
 *
 * <p>Owns: {@code :Migration}, {@code :Event}, {@code :Delivery}, {@code :Change}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.intreccio.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
