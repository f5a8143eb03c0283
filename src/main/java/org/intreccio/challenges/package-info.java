/**
 * Challenge calls: their brief, rules, phases, criteria, money rules and documents, from the first draft to what is published.
 *
 * <p>Owns: {@code :Challenge} and what hangs on it, with {@code LAUNCHED_BY}, {@code IN_SPACE}, {@code ABOUT}, {@code CALLS_FOR},
 * {@code SET_IN}, {@code RUN_BY}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "graph",
            "ui",
            "documents",
            "documents :: screen",
            "web",
            "audit",
            "mail",
            "identity",
            "taxonomy",
            "directory",
            "eligibility",
            "following",
            "pictures",
            "sharing",
            "spaces",
            "moderation",
            "trust"
        })
package org.intreccio.challenges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
