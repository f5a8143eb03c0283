package org.intreccio.membership;

import org.intreccio.directory.ActorId;
import org.intreccio.kernel.DomainEvent;

/** What happens between people and the organisations that they act for. */
public sealed interface MembershipEvent extends DomainEvent {

    ActorId organisation();

    ActorId person();

    @Override
    default String subject() {
        return organisation().value();
    }

    /** Somebody claims to act for an organisation. */
    record Claimed(ActorId organisation, ActorId person, ClaimId claim) implements MembershipEvent {}

    /** A claim came to this state, other than by being made. */
    record ClaimDecided(ActorId organisation, ActorId person, ClaimId claim, ClaimState state)
            implements MembershipEvent {}

    /** An attestation ends soon. */
    record AttestationEnding(ActorId organisation, ActorId person, ClaimId claim) implements MembershipEvent {}

    /** Somebody joined by an invitation. */
    record Joined(ActorId organisation, ActorId person, MemberRole role) implements MembershipEvent {}

    /** Somebody's role was changed by another one. */
    record RoleChanged(ActorId organisation, ActorId person, MemberRole role) implements MembershipEvent {}

    /** Somebody belongs no longer. */
    record Ended(ActorId organisation, ActorId person, boolean left) implements MembershipEvent {}
}
