/**
 * The first minutes of somebody new: who they are, for whom they act, what they offer and seek, and where to begin.
 *
 * <p>Owns: {@code :Onboarding}, {@code ONBOARDING_OF}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graph", "ui", "identity", "directory", "taxonomy", "membership"})
package org.intreccio.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
