package org.intreccio.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intreccio.challenges.Challenge;

/**
 * A proposal as one reader may see it, with what they may do.
 *
 * @param proposal its status as far as it is told to this reader; confidential sections are empty for whoever may not read them
 * @param text the same as it is written
 * @param hidden codes of the confidential sections that this reader may not read
 * @param forming whether everybody may know that the team is being formed
 * @param agreedAt when the call's agreement was accepted
 * @param agreedTerms in which version of the call's terms
 * @param reasons why it is ineligible, for the team and the organisers
 * @param checkedWhy what the organisers wrote about it, for the same
 */
public record ProposalPage(
        Proposal proposal,
        ProposalText text,
        Challenge call,
        Standing standing,
        Set<String> hidden,
        boolean forming,
        Instant startedAt,
        Instant agreedAt,
        int agreedTerms,
        Completeness completeness,
        List<Reason> reasons,
        String checkedWhy) {

    /**
     * How a reader stands to a proposal, and what they may do now.
     *
     * @param team speaks for one who agreed
     * @param lead speaks for who leads
     * @param asked speaks for one who is asked
     * @param organiser runs the call
     * @param confidential may read what is confidential
     * @param mayWrite may change the text now
     * @param maySubmit may hand it in now
     * @param mayWithdraw may take it back now
     * @param mayCheck may judge it by form now
     */
    public record Standing(
            boolean team,
            boolean lead,
            boolean asked,
            boolean organiser,
            boolean confidential,
            boolean mayWrite,
            boolean maySubmit,
            boolean mayWithdraw,
            boolean mayCheck) {}

    public ProposalPage {
        hidden = Set.copyOf(hidden);
        reasons = List.copyOf(reasons);
    }

    public ProposalId id() {
        return proposal.id();
    }

    /** Its title, or that of the call where it has none yet. */
    public String title(Locale locale) {
        return text.title().isBlank() ? call.title().in(locale) : text.title();
    }
}
