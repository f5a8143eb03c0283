package org.intreccio.evaluation;

import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.DomainEvent;

/** What happens on committees. */
public sealed interface EvaluationEvent extends DomainEvent {

    ChallengeId challenge();

    @Override
    default String subject() {
        return challenge().value();
    }

    /** A seat came to this state. */
    record SeatChanged(ChallengeId challenge, ActorId person, Seat.State state) implements EvaluationEvent {}

    /** Somebody was given so many proposals more to read. */
    record Assigned(ChallengeId challenge, ActorId person, int proposals) implements EvaluationEvent {}

    /** A review came to this status. */
    record ReviewChanged(ChallengeId challenge, ReviewId review, ReviewStatus status) implements EvaluationEvent {}

    /** Reviewers read one another from now on. */
    record AgreementOpened(ChallengeId challenge) implements EvaluationEvent {}
}
