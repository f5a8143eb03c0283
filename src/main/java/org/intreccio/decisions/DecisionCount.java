package org.intreccio.decisions;

import java.util.List;
import java.util.stream.IntStream;
import org.intreccio.algorithms.InstantRunoff;
import org.intreccio.algorithms.RankedPapers;
import org.intreccio.algorithms.Schulze;
import org.intreccio.algorithms.ScottishStv;
import org.intreccio.algorithms.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What the ballots of a decision say. It is counted anew each time it is read, so it follows from the ballots and nothing else.
 *
 * @param quorum how many ballots are needed
 * @param tally what each option got; of rankings, how many put it first
 * @param verdict of a consent or a proposal
 * @param runoff of a ranking
 * @param schulze of a ranking
 * @param stv of an election
 * @param leading the options that won; by instant-runoff for a ranking, of which Schulze's stand in {@code schulze}
 * @param tied those between whom nothing decides: it is reported, not drawn
 */
public record DecisionCount(
        int eligible,
        int cast,
        int quorum,
        Tally.Count tally,
        Tally.@Nullable Verdict verdict,
        InstantRunoff.@Nullable Count runoff,
        Schulze.@Nullable Count schulze,
        ScottishStv.@Nullable Count stv,
        List<Integer> leading,
        List<Integer> tied) {

    public DecisionCount {
        leading = List.copyOf(leading);
        tied = List.copyOf(tied);
    }

    /** Whether enough ballots were cast. */
    public boolean quorate() {
        return cast >= quorum;
    }

    /** Counts these ballots. */
    static DecisionCount of(Terms terms, int eligible, List<List<Integer>> ballots) {
        int quorum = Tally.quorum(terms.quorum(), eligible);
        int options = terms.choices().size();
        if (terms.kind().ranks()) {
            return ranked(terms, eligible, quorum, ballots, papers(options, ballots));
        }
        var tally = terms.kind() == DecisionKind.MEETING ? Tally.times(options, ballots) : Tally.sums(options, ballots);
        var verdict = verdict(terms.kind(), options, ballots);
        var leaders = verdict == null ? tally.leaders() : List.<Integer>of();
        var one = leaders.size() == 1;
        return new DecisionCount(
                eligible,
                ballots.size(),
                quorum,
                tally,
                verdict,
                null,
                null,
                null,
                one ? leaders : List.of(),
                one ? List.of() : leaders);
    }

    private static DecisionCount ranked(
            Terms terms, int eligible, int quorum, List<List<Integer>> ballots, RankedPapers papers) {
        var firsts = ballots.stream()
                .map(b -> b.stream().map(mark -> mark == 1 ? 1 : 0).toList())
                .toList();
        var tally = Tally.sums(terms.choices().size(), firsts);
        if (terms.kind() == DecisionKind.STV) {
            var stv = ScottishStv.of(papers, terms.seats());
            return new DecisionCount(
                    eligible, ballots.size(), quorum, tally, null, null, null, stv, stv.elected(), stv.tied());
        }
        var runoff = InstantRunoff.of(papers);
        return new DecisionCount(
                eligible,
                ballots.size(),
                quorum,
                tally,
                null,
                runoff,
                Schulze.of(papers),
                null,
                runoff.tied() ? List.of() : runoff.winners(),
                runoff.tied() ? runoff.winners() : List.of());
    }

    private static RankedPapers papers(int options, List<List<Integer>> ballots) {
        return new RankedPapers(
                options,
                ballots.stream()
                        .map(b -> new RankedPapers.Bundle(1, Marks.order(b)))
                        .toList());
    }

    private static Tally.@Nullable Verdict verdict(DecisionKind kind, int options, List<List<Integer>> ballots) {
        var sums = IntStream.range(0, options)
                .map(o -> ballots.stream().mapToInt(b -> b.get(o)).sum())
                .toArray();
        return switch (kind) {
            case CONSENT -> Tally.consent(sums[0], sums[2]);
            case PROPOSAL -> Tally.proposal(sums[0], sums[2], sums[3]);
            default -> null;
        };
    }
}
