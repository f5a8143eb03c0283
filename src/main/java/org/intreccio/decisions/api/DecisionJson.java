package org.intreccio.decisions.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intreccio.algorithms.InstantRunoff;
import org.intreccio.algorithms.Schulze;
import org.intreccio.algorithms.ScottishStv;
import org.intreccio.algorithms.Tally;
import org.intreccio.decisions.Ballot;
import org.intreccio.decisions.Decision;
import org.intreccio.decisions.DecisionCatalogue;
import org.intreccio.decisions.DecisionCount;
import org.jspecify.annotations.Nullable;

/** How the REST interface writes decisions; additions are compatible, nothing is ever taken away. */
final class DecisionJson {

    private DecisionJson() {}

    /** A decision in a list. */
    record Card(
            String id,
            String thread,
            String room,
            String kind,
            String question,
            String state,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            int eligible,
            int cast) {

        static Card of(Decision d) {
            return new Card(
                    d.id().value(),
                    d.thread().value(),
                    d.room().value(),
                    d.kind().code(),
                    d.question(),
                    d.state().code(),
                    d.opensAt(),
                    d.terms().closesAt(),
                    d.eligible(),
                    d.cast());
        }
    }

    record Rules(
            String context,
            List<String> options,
            int seats,
            String voters,
            boolean anonymous,
            boolean hidden,
            int quorum,
            String reasons) {}

    record Me(boolean hasVote, boolean voted, boolean mayVote, boolean facilitates) {}

    record BallotCard(
            @Nullable String voter,
            String name,
            List<Integer> marks,
            String reason,
            @Nullable Instant at,
            String receipt,
            List<List<Integer>> earlier) {

        static BallotCard of(Ballot b) {
            var voter = b.voter();
            return new BallotCard(
                    voter == null ? null : voter.value(),
                    b.name(),
                    b.marks(),
                    b.reason(),
                    b.at(),
                    b.receipt().seal(),
                    b.earlier());
        }
    }

    record OutcomeCard(
            String statement,
            List<Integer> chosen,
            @Nullable LocalDate reviewOn,
            Instant statedAt) {}

    /** A count; votes of `stv` are in hundred-thousandths. */
    record Counted(
            int cast,
            int quorum,
            boolean quorate,
            List<Tally.Line> lines,
            @Nullable String verdict,
            List<Integer> leading,
            List<Integer> tied,
            InstantRunoff.@Nullable Count runoff,
            Schulze.@Nullable Count schulze,
            ScottishStv.@Nullable Count stv) {

        static Counted of(DecisionCount c) {
            var verdict = c.verdict();
            return new Counted(
                    c.cast(),
                    c.quorum(),
                    c.quorate(),
                    c.tally().lines(),
                    verdict == null ? null : verdict.name().toLowerCase(Locale.ROOT),
                    c.leading(),
                    c.tied(),
                    c.runoff(),
                    c.schulze(),
                    c.stv());
        }
    }

    /** A decision with all that may be seen of it now. */
    record Page(
            Card decision,
            Rules rules,
            Me me,
            @Nullable OutcomeCard outcome,
            @Nullable Counted count,
            List<BallotCard> ballots,
            long version) {

        static Page of(Decision d, DecisionCatalogue.Standing standing, Optional<DecisionCatalogue.Results> results) {
            var terms = d.terms();
            var outcome = d.outcome();
            return new Page(
                    Card.of(d),
                    new Rules(
                            terms.context(),
                            terms.choices(),
                            terms.seats(),
                            terms.voters().code(),
                            terms.anonymous(),
                            terms.hidden(),
                            terms.quorum(),
                            terms.reasons().code()),
                    new Me(standing.hasVote(), standing.voted(), standing.mayVote(), standing.facilitates()),
                    outcome == null
                            ? null
                            : new OutcomeCard(
                                    outcome.statement(), outcome.chosen(), outcome.reviewOn(), outcome.statedAt()),
                    results.map(r -> Counted.of(r.count())).orElse(null),
                    results.map(r -> r.ballots().stream().map(BallotCard::of).toList())
                            .orElse(List.of()),
                    d.version());
        }
    }
}
