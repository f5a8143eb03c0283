/**
 * Committees that judge proposals: who sits on them, who reads what, what they score, and how they come to agree (rules.md §3).
 *
 * <p>Owns: {@code :CommitteeSeat}, {@code :Review}, {@code :ReviewVersion}, {@code :ConflictRuling}, {@code :EvaluationRound} and
 * {@code SEAT_ON}, {@code SEAT_OF}, {@code REVIEW_OF}, {@code REVIEW_BY}, {@code VERSION_OF}, {@code RULES_ON}, {@code RULES_FOR},
 * {@code ROUND_OF}.
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
            "directory",
            "algorithms",
            "documents",
            "documents :: screen",
            "challenges",
            "proposals",
            "conflicts",
            "conflicts :: drawing"
        })
package org.intreccio.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
