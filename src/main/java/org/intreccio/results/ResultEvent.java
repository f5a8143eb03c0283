package org.intreccio.results;

import org.intreccio.challenges.ChallengeId;
import org.intreccio.kernel.DomainEvent;
import org.intreccio.proposals.ProposalId;

/** What happens to results. */
public sealed interface ResultEvent extends DomainEvent {

    ChallengeId challenge();

    @Override
    default String subject() {
        return challenge().value();
    }

    /** The ranking stands; nobody is told. */
    record Fixed(ChallengeId challenge, String fingerprint) implements ResultEvent {}

    /** Everybody may know it. */
    record Published(ChallengeId challenge) implements ResultEvent {}

    /** A team objects to its answer. */
    record Appealed(ChallengeId challenge, ProposalId proposal) implements ResultEvent {}

    /** It was answered. */
    record AppealAnswered(ChallengeId challenge, ProposalId proposal, Appeal.State state) implements ResultEvent {}

    /** One of the reserve took the place that another gave up. */
    record MovedUp(ChallengeId challenge, ProposalId fallen, ProposalId next) implements ResultEvent {}
}
