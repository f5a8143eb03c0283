package org.intreccio.proposals;

import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.DomainEvent;

/** What happens to proposals. */
public sealed interface ProposalEvent extends DomainEvent {

    ProposalId proposal();

    @Override
    default String subject() {
        return proposal().value();
    }

    /** A team began to write. */
    record Started(ProposalId proposal, ChallengeId challenge, ActorId lead) implements ProposalEvent {}

    /** The part of this actor came to this state. */
    record TeamChanged(ProposalId proposal, ActorId actor, Partner.State state) implements ProposalEvent {}

    /** It came from one status to another. An answer of the committee is nobody's to tell before the call is published. */
    record Moved(ProposalId proposal, ChallengeId challenge, ProposalStatus from, ProposalStatus to)
            implements ProposalEvent {}
}
