package org.intreccio.decisions;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is decided and by which rules: all of it is fixed when the decision opens.
 *
 * @param context what to know before voting, Markdown; may be empty
 * @param options as they are given; of a meeting's, the instants; none for kinds that bring their own
 * @param seats how many are elected by STV; 1 for all other kinds
 * @param anonymous whether nobody learns who chose what (see {@link BallotBox}); its results are hidden until it is closed
 * @param hidden whether results are hidden until it is closed
 * @param quorum the share of those with a vote that must cast a ballot, in hundredths; 0 for none
 * @param closesAt the last instant that counts; must be set before it opens
 */
public record Terms(
        DecisionKind kind,
        String question,
        String context,
        List<String> options,
        int seats,
        VoterRule voters,
        boolean anonymous,
        boolean hidden,
        int quorum,
        ReasonRule reasons,
        @Nullable Instant closesAt) {

    public Terms {
        options = List.copyOf(options);
    }

    /** What marks are given to: the kind's own options by their names in the bundles, or those of this decision. */
    public List<String> choices() {
        return kind.fixed().isEmpty() ? options : kind.fixed();
    }

    /** A ballot that says nothing. */
    public List<Integer> blank() {
        return IntStream.range(0, choices().size()).mapToObj(o -> 0).toList();
    }

    /** Whether results may be seen while votes are taken. */
    public boolean live() {
        return !hidden && !anonymous;
    }

    Terms closing(Instant at) {
        return new Terms(kind, question, context, options, seats, voters, anonymous, hidden, quorum, reasons, at);
    }
}
