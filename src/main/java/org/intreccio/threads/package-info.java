/**
 * What is said in rooms: threads of typed contributions with replies, reactions, versions and permalinks, live on every page that shows
 * them, and the board of what is sought and offered that follows from them.
 *
 * <p>Contributions of a room are numbered in the order in which they were taken, so that everybody reads them in the same order; moving
 * and merging keep number, author and address.
 *
 * <p>Owns: {@code :Thread}, {@code :Contribution}, {@code :ContributionVersion} with {@code THREAD_OF}, {@code SAID_IN}, {@code WRITTEN_BY},
 * {@code IN_NAME_OF}, {@code REPLIES_TO}, {@code REACTS}, {@code MENTIONS}, {@code REFERS_TO}, {@code NAMES_COMPETENCE}, {@code MEETS}, {@code HAS_READ},
 * {@code MOVED_TO}, and the property {@code said} of rooms, their last number.
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
            "moderation",
            "documents",
            "documents :: screen",
            "codesign"
        })
package org.intreccio.threads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
