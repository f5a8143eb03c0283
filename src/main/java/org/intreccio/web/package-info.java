/**
 * The contract of the REST interface: problems, pages with cursors, entity tags, the OpenAPI document.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.intreccio.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
