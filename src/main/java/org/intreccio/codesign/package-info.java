/**
 * Rooms in which people who may never have met turn a need into something they do together: who is in, what the room hangs on, who
 * may read it.
 *
 * <p>People take part as themselves, so that one person counts once; what they say may stand in the name of an organisation they
 * speak for. What is said and decided in a room belongs to the rooms above, which find a room's people here and are told of its changes
 * by {@link org.intreccio.codesign.RoomBell}.
 *
 * <p>Owns: {@code :Room} with {@code HANGS_ON}, {@code IN_ROOM} and its own {@code CARES_FOR} and {@code TAKES_DIRECTION}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "ui",
            "web",
            "audit",
            "mail",
            "identity",
            "taxonomy",
            "trust",
            "directory",
            "following",
            "moderation",
            "documents",
            "documents :: screen",
            "spaces",
            "challenges",
            "proposals",
            "sharing"
        })
package org.intreccio.codesign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
