/**
 * What committees decided: the ranking with its means and comments, ties settled in writing, minutes, the step that tells all, appeals, who
 * moves up from the reserve, and the open data of each finished call (rules.md §3).
 *
 * <p>Owns: {@code :Ranking}, {@code :RankedLine}, {@code :TieDecision}, {@code :ResultAppeal} and {@code RANKING_OF}, {@code LINE_OF},
 * {@code RANKS}, {@code SETTLES_TIE_OF}, {@code APPEALS}, {@code APPEALED_BY}, {@code APPEAL_ANSWERED_BY}.
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
            "taxonomy",
            "algorithms",
            "documents",
            "documents :: screen",
            "challenges",
            "proposals",
            "conflicts",
            "evaluation"
        })
package org.intreccio.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
