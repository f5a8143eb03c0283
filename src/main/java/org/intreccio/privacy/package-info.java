/**
 * A person's say over what the portal holds of them: all of it in one file, and all of it gone; and what is not kept for ever.
 *
 * <p>What there is, each room says by {@link org.intreccio.kernel.PersonalData} and {@link org.intreccio.kernel.Retention}; this
 * room knows none of them.
 *
 * <p>Owns: {@code :DataExport}, {@code :Erasure}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph", "audit", "ui", "web", "identity", "credentials"})
package org.intreccio.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
