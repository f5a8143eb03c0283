/**
 * Answers to calls: teams whose partners each agreed, texts with versions, budgets, submission with a receipt, and the outcome as told.
 *
 * <p>Owns: {@code :Proposal} and what hangs on it, with {@code ANSWERS}, {@code PARTNERS_IN}, {@code AUTHORED}.
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
            "eligibility",
            "following",
            "spaces",
            "challenges",
            "moderation",
            "documents",
            "documents :: screen",
            "trust"
        })
package org.intreccio.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
