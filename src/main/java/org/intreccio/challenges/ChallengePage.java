package org.intreccio.challenges;

import java.util.List;
import java.util.Map;

/**
 * A page of a list of calls.
 *
 * @param counts how many answer in each state, whatever state was asked for
 * @param next where the next page begins; empty where this is the last one
 */
public record ChallengePage(List<Challenge> challenges, Map<ChallengeFilter.State, Long> counts, String next) {

    /** How many answer in all states. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
