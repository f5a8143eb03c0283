/**
 * Answers to calls: teams whose partners each agreed, texts with versions, budgets, submission with a receipt, and the outcome as told.
 *
 * <p>Owns: {@code :Proposal} (once {@code :FormerProposal}), {@code :ProposalPart}, {@code :ProposalVersion}, {@code :ProposalSubmission},
 * {@code :ProposalAnnex}, with {@code ANSWERS}, {@code PARTNERS_IN}, {@code AUTHORED}, {@code SET_IN}, {@code NEEDS} and what hangs those
 * on a proposal. What a submission held and when it arrived is never changed afterwards.
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
