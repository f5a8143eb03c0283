/**
 * What of the portal is seen elsewhere: cards that others put into their own pages, pictures for shared links, codes for posters, and
 * calendars that phones subscribe to. It tells what anybody may see, to whoever asks, and sets no cookie.
 *
 * <p>Rooms say what can be shared through {@link org.intreccio.sharing.ShareCards} and what has dates through
 * {@link org.intreccio.sharing.Dated}. Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "web", "identity"})
package org.intreccio.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
