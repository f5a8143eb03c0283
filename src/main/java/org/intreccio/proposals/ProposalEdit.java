package org.intreccio.proposals;

import java.util.List;
import java.util.Set;

/** What became of a saving. */
public sealed interface ProposalEdit {

    /** The proposal as it stands now. */
    ProposalPage page();

    /**
     * All of it was saved.
     *
     * @param taken the fields that this saving changed; empty where nothing was new
     */
    record Saved(ProposalPage page, Set<String> taken) implements ProposalEdit {}

    /**
     * Somebody else had changed some of the same fields meanwhile: those stand as they did, the others were saved. What was not taken
     * over is kept among the versions.
     */
    record Clash(ProposalPage page, List<Both> both) implements ProposalEdit {}

    /**
     * A field with two texts.
     *
     * @param field its name, as {@link ProposalText} has it
     * @param theirs what stands
     * @param mine what was not taken over
     */
    record Both(String field, String theirs, String mine) {}
}
