/**
 * Papers of the portal: Markdown as safe HTML, PDF documents that screen readers can read, and tables as sheets.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "web"})
package org.intreccio.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
