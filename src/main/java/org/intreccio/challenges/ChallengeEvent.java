package org.intreccio.challenges;

import org.intreccio.kernel.DomainEvent;

/** What happens to calls. */
public sealed interface ChallengeEvent extends DomainEvent {

    ChallengeId challenge();

    @Override
    default String subject() {
        return challenge().value();
    }

    /** A steward is asked to read it. */
    record SentForReview(ChallengeId challenge) implements ChallengeEvent {}

    /** The steward wants it mended. */
    record SentBack(ChallengeId challenge) implements ChallengeEvent {}

    /** It is published, and proposals may be written. */
    record Opened(ChallengeId challenge) implements ChallengeEvent {}

    /** Its terms or its brief changed; {@code version} is the new one. */
    record Amended(ChallengeId challenge, int version) implements ChallengeEvent {}

    /** It was taken back. */
    record Withdrawn(ChallengeId challenge) implements ChallengeEvent {}

    /** The committee is at work. */
    record EvaluationBegun(ChallengeId challenge) implements ChallengeEvent {}

    /** The ranking stands, for those who run it. */
    record Ranked(ChallengeId challenge) implements ChallengeEvent {}

    /** The ranking is known to all. */
    record ResultsPublished(ChallengeId challenge) implements ChallengeEvent {}

    /** What was selected has begun. */
    record Activated(ChallengeId challenge) implements ChallengeEvent {}

    /** What was selected is done. */
    record Closed(ChallengeId challenge) implements ChallengeEvent {}

    /** What came of it was told. */
    record Reported(ChallengeId challenge) implements ChallengeEvent {}
}
