package org.intreccio.results;

import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.Money;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal stands.
 *
 * @param leadName empty where a person leads, who is named to nobody by open data
 * @param score of 10,000 hundredths
 * @param means of each criterion in hundredths of its scale's points, in the order of the call
 * @param reviews how many counted
 * @param draws what it takes of the fund; null where the call has none
 * @param tied whether others have the same rank and nothing decided between them
 * @param why what decided on the outcome
 * @param fallenOut whether it gave its place up after the results were told
 * @param movedUp whether it took a place that another gave up
 */
public record Ranked(
        ProposalId proposal,
        String title,
        ActorId lead,
        String leadName,
        int rank,
        int score,
        List<Integer> means,
        int reviews,
        @Nullable Money draws,
        boolean tied,
        Outcome outcome,
        Why why,
        boolean fallenOut,
        boolean movedUp) {

    public Ranked {
        means = List.copyOf(means);
    }

    /** What decided. */
    public enum Why {
        /** There was a place and the money for it. */
        ROOM,
        /** Its score is below the least that can be selected. */
        THRESHOLD,
        /** All places were taken. */
        PLACES,
        /** What was left of the fund did not suffice for it, or for one before it. */
        FUND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of the sentence. */
        public String key() {
            return "results.why." + code();
        }

        static Why of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
