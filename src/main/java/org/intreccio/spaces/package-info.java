/**
 * Branded corners of the portal: an organisation or a programme gathers its people, calls, rooms and campaigns under its own name
 * and colours.
 *
 * <p>A space belongs to the organisation that hosts it; whoever manages that organisation keeps the space, with the stewards whom
 * they appoint. What happens in a space is added to its page by the rooms of what happens, through {@code Panel<SpaceId>}.
 *
 * <p>Owns: {@code :Space}, {@code :SpaceAddress} and {@code HOSTED_BY}, {@code HAS_STEWARD}, {@code HAS_MEMBER}, {@code ADDRESS_OF}, and its own
 * {@code CARES_FOR}, {@code PURSUES} and {@code SET_IN}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "audit",
            "ui",
            "web",
            "identity",
            "directory",
            "following",
            "pictures",
            "taxonomy",
            "trust"
        })
package org.intreccio.spaces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
