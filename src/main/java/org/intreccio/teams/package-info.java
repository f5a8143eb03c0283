/**
 * Teams for what is wanted: who of a team offers what, what is missing, and the fewest who could join and offer it.
 *
 * <p>A {@link org.intreccio.teams.TeamBrief} says what is wanted, be it typed by a person or told by another room. Partners are ranked and
 * explained by {@code recommendation}.
 *
 * <p>Owns: nothing in the graph.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "algorithms",
            "network",
            "ranking",
            "recommendation",
            "recommendation :: drawing",
            "graph",
            "ui",
            "web",
            "identity",
            "directory",
            "taxonomy",
            "challenges",
            "eligibility",
            "proposals"
        })
package org.intreccio.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
