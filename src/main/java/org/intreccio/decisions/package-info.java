/**
 * Decisions of a thread: a question with rules that are fixed when it opens, one ballot each, a count that everybody can follow, and what
 * was decided (rules.md §4). The counts themselves are pure mathematics of {@code algorithms}.
 *
 * <p>How an anonymous decision keeps its secret, and from whom it cannot, is written at {@link org.intreccio.decisions.BallotBox}.
 *
 * <p>Owns: {@code :Decision}, {@code :Ballot} and {@code DECIDED_IN}, {@code DRAFTED_BY}, {@code GIVES_VOTE}, {@code BALLOT_IN}, {@code CAST_BY}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "algorithms",
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
            "sharing",
            "documents",
            "documents :: screen",
            "codesign",
            "threads",
            "threads :: screen"
        })
package org.intreccio.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
