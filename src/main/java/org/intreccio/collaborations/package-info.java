/**
 * Projects that one actor says it did with others, and that each of them confirms or declines in its own name.
 *
 * <p>What nobody confirmed stands in this room alone, where no read of the directory meets it. Once two have confirmed, the directory
 * is given the project with those who did ({@link org.intreccio.directory.JointProjects}), and whoever leaves is taken from it.
 *
 * <p>Owns: {@code :Collaboration}, {@code :CollaborationPart} and {@code PART_OF_COLLABORATION}, {@code TAKEN_BY}, {@code PROPOSED_BY}.
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
            "directory",
            "moderation",
            "recommendation",
            "taxonomy",
            "trust"
        })
package org.intreccio.collaborations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
