package org.intreccio.evaluation;

import java.time.Instant;
import java.util.List;
import org.intreccio.challenges.Challenge;
import org.intreccio.conflicts.Conflict;
import org.intreccio.kernel.Money;
import org.intreccio.proposals.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A review with the proposal beside it, as its reviewer may see it.
 *
 * @param conflicts soft ones of the reviewer's own; empty where the names would tell who proposes
 * @param disclosed whether there is a soft conflict, told also where its path is not
 * @param due when scoring ends by the call's phases; it may be over and scoring go on, until the ranking is fixed
 * @param peers what the others submitted; empty before the round of agreement, and before one's own is submitted
 */
public record ReviewSheet(
        Review review,
        Challenge challenge,
        Document document,
        List<Conflict> conflicts,
        boolean disclosed,
        @Nullable Instant due,
        List<Peer> peers,
        boolean mayScore,
        boolean mayRevise) {

    /**
     * The proposal as the committee reads it.
     *
     * @param team names, who leads first; empty where the committee is not to know them
     */
    public record Document(
            String title,
            String summary,
            List<String> team,
            List<Proposal.Section> sections,
            List<Proposal.BudgetLine> budget,
            @Nullable Money requested,
            @Nullable Integer months) {

        static Document of(Proposal p, boolean blind) {
            return new Document(
                    p.title(),
                    p.summary(),
                    blind
                            ? List.of()
                            : p.team().stream()
                                    .filter(partner -> p.agreed().contains(partner.actor()))
                                    .map(partner -> partner.name())
                                    .toList(),
                    p.sections(),
                    p.budget(),
                    p.requested(),
                    p.months());
        }
    }

    /** What another of the committee submitted. */
    public record Peer(String name, Scorecard card) {}
}
