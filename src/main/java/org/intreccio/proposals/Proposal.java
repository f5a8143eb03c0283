package org.intreccio.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A team's answer to a call as it stands now.
 *
 * @param lead who proposes
 * @param team all who take part or are asked to, {@code lead} first
 * @param sections in the order of the call's terms
 * @param requested what it asks of the call
 * @param version counts every saving, from 1
 * @param submittedAt the instant that counts; null before it was submitted
 * @param receipt hash of what was submitted, as hexadecimal SHA-256; empty before
 */
public record Proposal(
        ProposalId id,
        ChallengeId challenge,
        ProposalStatus status,
        String title,
        String summary,
        ActorId lead,
        List<Partner> team,
        List<Section> sections,
        List<BudgetLine> budget,
        @Nullable Money requested,
        @Nullable Integer months,
        @Nullable LocalDate ends,
        Set<PlaceId> places,
        List<String> competences,
        long version,
        @Nullable Instant submittedAt,
        String receipt) {

    /** What was written in one section, in Markdown. */
    public record Section(String code, String text) {}

    /**
     * One line of the budget table.
     *
     * @param category of the call's money rules
     * @param coFunded how much of it the team brings itself
     */
    public record BudgetLine(String category, String what, Money amount, Money coFunded) {}

    public Proposal {
        team = List.copyOf(team);
        sections = List.copyOf(sections);
        budget = List.copyOf(budget);
        places = Set.copyOf(places);
        competences = List.copyOf(competences);
    }

    /** What all of it costs. */
    public Money cost() {
        return budget.stream().map(BudgetLine::amount).reduce(Money.euroCents(0), Money::plus);
    }

    /** Those of the team who have agreed, who leads first. */
    public List<ActorId> agreed() {
        return team.stream()
                .filter(p -> p.state() == Partner.State.AGREED)
                .map(Partner::actor)
                .toList();
    }
}
