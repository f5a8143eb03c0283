package org.intreccio.results;

import java.time.Instant;
import java.util.Locale;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * What a proposer objects to in the answer they got, and what they were answered.
 *
 * @param answer empty while there is none
 */
public record Appeal(
        AppealId id,
        ChallengeId challenge,
        ProposalId proposal,
        String title,
        State state,
        String reason,
        String answer,
        Instant at,
        @Nullable Instant answeredAt) {

    /** What became of it. */
    public enum State {
        OPEN,
        UPHELD,
        REJECTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String key() {
            return "results.appeal." + code();
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
