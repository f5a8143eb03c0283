package org.intreccio.results;

import java.time.Instant;
import java.util.List;
import org.intreccio.challenges.Challenge;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of a call, as it would be now or as it was fixed.
 *
 * @param missing proposals that lack reviews, so that nothing can be fixed
 * @param ties open ones that change what somebody gets, and have to be settled first
 * @param decisions ties that were settled in writing
 * @param rankedAt when it was fixed; null before
 * @param publishedAt when it was told; null before
 * @param fingerprint of what was fixed, as hexadecimal SHA-256; empty before
 */
public record Ranking(
        Challenge challenge,
        List<Ranked> lines,
        List<Missing> missing,
        List<List<ProposalId>> ties,
        List<TieDecision> decisions,
        @Nullable Instant rankedAt,
        @Nullable Instant publishedAt,
        String fingerprint) {

    public Ranking {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        ties = List.copyOf(ties);
        decisions = List.copyOf(decisions);
    }

    /**
     * A proposal that lacks reviews.
     *
     * @param open names of who has begun or been given it and not submitted
     */
    public record Missing(ProposalId proposal, String title, int submitted, int needed, List<String> open) {}

    /** A tie settled by whoever runs the call: these go in this order, for this reason. */
    public record TieDecision(List<ProposalId> order, String reason, Instant at) {}

    /** Whether it can be fixed now. */
    public boolean ready() {
        return rankedAt == null && missing.isEmpty() && ties.isEmpty() && !lines.isEmpty();
    }
}
