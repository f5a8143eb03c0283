package org.intreccio.proposals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.SectionTemplate;
import org.intreccio.directory.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the graph keeps it, with nothing hidden.
 *
 * @param touched for each field the version that changed it last
 * @param forming whether the team lets everybody see that it is being formed
 * @param agreedTerms the version of the call's terms whose agreement was accepted
 * @param reasons why it is ineligible
 * @param checkedWhy what the organisers said when they declared it ineligible, or readmitted it
 */
record StoredProposal(
        ProposalId id,
        ChallengeId challenge,
        ProposalStatus status,
        ProposalText text,
        Map<String, Long> touched,
        long version,
        List<Partner> team,
        boolean forming,
        Instant startedAt,
        Instant agreedAt,
        int agreedTerms,
        @Nullable Instant submittedAt,
        String receipt,
        List<Reason> reasons,
        String checkedWhy) {

    /** Who proposes: the first of the team. */
    ActorId lead() {
        return team.getFirst().actor();
    }

    Optional<Partner> part(ActorId actor) {
        return team.stream().filter(p -> p.actor().equals(actor)).findFirst();
    }

    List<ActorId> agreed() {
        return team.stream()
                .filter(p -> p.state() == Partner.State.AGREED)
                .map(Partner::actor)
                .toList();
    }

    /** As the rooms read it, its sections in the order of the call's terms. */
    Proposal told(@Nullable Challenge call) {
        var codes = call == null
                ? text.sections().keySet().stream()
                        .sorted(Comparator.naturalOrder())
                        .toList()
                : call.terms().sections().stream().map(SectionTemplate::code).toList();
        return new Proposal(
                id,
                challenge,
                status,
                text.title(),
                text.summary(),
                lead(),
                team,
                text.ordered(codes),
                text.budget(),
                text.requested(),
                text.months(),
                text.ends(),
                Set.copyOf(text.places()),
                text.competences(),
                version,
                submittedAt,
                receipt);
    }
}
