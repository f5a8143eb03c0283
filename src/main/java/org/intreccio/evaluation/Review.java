package org.intreccio.evaluation;

import java.time.Instant;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * One person's review of one proposal.
 *
 * @param version counts every saving, from 0
 * @param since when it came to this status
 * @param why the reason of an abstention, a recusal or a return; empty otherwise
 * @param returned whether it was given back once
 * @param revised whether it was changed in the round of agreement
 */
public record Review(
        ReviewId id,
        ProposalId proposal,
        ChallengeId challenge,
        ActorId reviewer,
        String reviewerName,
        ReviewStatus status,
        Scorecard card,
        long version,
        Instant assignedAt,
        Instant since,
        @Nullable Instant submittedAt,
        String why,
        boolean returned,
        boolean revised) {

    public boolean is(ReviewStatus other) {
        return status == other;
    }
}
