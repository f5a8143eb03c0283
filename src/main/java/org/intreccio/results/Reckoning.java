package org.intreccio.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.intreccio.algorithms.ScoreBoard;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.MoneyRules;
import org.intreccio.evaluation.Review;
import org.intreccio.evaluation.ReviewStatus;
import org.intreccio.kernel.Money;
import org.intreccio.proposals.Partner;
import org.intreccio.proposals.Proposal;
import org.intreccio.proposals.ProposalId;
import org.intreccio.results.Ranking.Missing;
import org.intreccio.results.Ranking.TieDecision;
import org.jspecify.annotations.Nullable;

/** Reckons a ranking from what was submitted, by the rules of the call. Pure: equal reviews give equal rankings. */
final class Reckoning {

    private final Challenge challenge;
    private final List<Proposal> proposals;
    private final Map<ProposalId, List<Review>> submitted = new HashMap<>();
    private final Map<ProposalId, List<Review>> open = new HashMap<>();
    private final List<TieDecision> decisions;

    /**
     * @param proposals that are in evaluation, whatever their reviews
     * @param decisions of ties; one counts only where exactly those are still equal
     */
    Reckoning(Challenge challenge, List<Proposal> proposals, List<Review> reviews, List<TieDecision> decisions) {
        this.challenge = challenge;
        this.proposals = List.copyOf(proposals);
        this.decisions = List.copyOf(decisions);
        for (var review : reviews) {
            if (review.is(ReviewStatus.SUBMITTED)) {
                submitted
                        .computeIfAbsent(review.proposal(), p -> new ArrayList<>())
                        .add(review);
            } else if (review.status().counts()) {
                open.computeIfAbsent(review.proposal(), p -> new ArrayList<>()).add(review);
            }
        }
    }

    Ranking ranking() {
        var scored =
                proposals.stream().filter(p -> submitted.containsKey(p.id())).toList();
        if (scored.isEmpty()) {
            return new Ranking(challenge, List.of(), missing(), List.of(), List.of(), null, null, "");
        }
        var board = board(scored, Map.of());
        var settled = new HashMap<ProposalId, Integer>();
        var counting = new ArrayList<TieDecision>();
        for (var tie : board.ties()) {
            var ids = new HashSet<>(tie.stream().map(i -> scored.get(i).id()).toList());
            decisions.stream()
                    .filter(d -> ids.equals(new HashSet<>(d.order())))
                    .findFirst()
                    .ifPresent(d -> {
                        counting.add(d);
                        d.order().forEach(id -> settled.put(id, d.order().indexOf(id) + 1));
                    });
        }
        var decided = settled.isEmpty() ? board : board(scored, settled);
        var draws = scored.stream().map(p -> cents(draws(p))).toList();
        var outcomes = ScoreBoard.outcomes(decided.lines(), draws, limits());
        var ties = ScoreBoard.decidingTies(decided, draws, limits()).stream()
                .map(tie -> tie.stream().map(i -> scored.get(i).id()).toList())
                .toList();
        return new Ranking(challenge, lines(scored, decided, outcomes), missing(), ties, counting, null, null, "");
    }

    private ScoreBoard.Board board(List<Proposal> scored, Map<ProposalId, Integer> settled) {
        var measures = challenge.terms().criteria().stream()
                .map(c -> new ScoreBoard.Measure(c.weight(), c.scale(), c.decidesTies()))
                .toList();
        return new ScoreBoard(measures)
                .rank(scored.stream()
                        .map(p -> new ScoreBoard.Entry(
                                reviews(p).stream().map(r -> r.card().scores()).toList(),
                                submitted(p.submittedAt()),
                                settled.getOrDefault(p.id(), 0)))
                        .toList());
    }

    private static long submitted(@Nullable Instant at) {
        return at == null ? Long.MAX_VALUE : at.toEpochMilli();
    }

    private List<Review> reviews(Proposal proposal) {
        return submitted.getOrDefault(proposal.id(), List.of());
    }

    private List<Ranked> lines(
            List<Proposal> scored, ScoreBoard.Board board, Map<Integer, ScoreBoard.Outcome> outcomes) {
        var lines = new ArrayList<Ranked>();
        var stopped = Ranked.Why.ROOM;
        int selected = 0;
        for (var line : board.lines()) {
            var p = scored.get(line.entry());
            var outcome = Outcome.of(outcomes.getOrDefault(line.entry(), ScoreBoard.Outcome.DECLINED));
            if (outcome == Outcome.SELECTED) {
                selected++;
            } else if (stopped == Ranked.Why.ROOM && line.score() >= limits().threshold()) {
                stopped = selected >= limits().places() ? Ranked.Why.PLACES : Ranked.Why.FUND;
            }
            lines.add(new Ranked(
                    p.id(),
                    p.title(),
                    p.lead(),
                    leadName(p),
                    line.rank(),
                    line.score(),
                    line.means(),
                    reviews(p).size(),
                    limits().fund() == Long.MAX_VALUE ? null : draws(p),
                    board.ties().stream().anyMatch(tie -> tie.contains(line.entry())),
                    outcome,
                    why(outcome, line.score(), stopped),
                    false,
                    false));
        }
        return lines;
    }

    private Ranked.Why why(Outcome outcome, int score, Ranked.Why stopped) {
        if (outcome == Outcome.SELECTED) {
            return Ranked.Why.ROOM;
        }
        return score < limits().threshold() ? Ranked.Why.THRESHOLD : stopped;
    }

    /** A person who proposes is named to nobody who reads open data. */
    private static String leadName(Proposal p) {
        return p.team().stream()
                .filter(partner ->
                        partner.actor().equals(p.lead()) && partner.kind().organisation())
                .map(Partner::name)
                .findFirst()
                .orElse("");
    }

    private List<Missing> missing() {
        int needed = Math.max(1, challenge.terms().evaluation().reviews());
        return proposals.stream()
                .filter(p -> reviews(p).size() < needed || open.containsKey(p.id()))
                .map(p -> new Missing(
                        p.id(),
                        p.title(),
                        reviews(p).size(),
                        needed,
                        open.getOrDefault(p.id(), List.of()).stream()
                                .map(Review::reviewerName)
                                .toList()))
                .toList();
    }

    private ScoreBoard.Limits limits() {
        var rules = challenge.terms().evaluation();
        var places = rules.places();
        var fund = challenge.terms().money().fund();
        return new ScoreBoard.Limits(
                places == null ? Integer.MAX_VALUE : places,
                rules.reserves(),
                rules.threshold(),
                fund == null ? Long.MAX_VALUE : fund.cents());
    }

    private static long cents(@Nullable Money money) {
        return money == null ? 0 : money.cents();
    }

    /**
     * What a proposal takes of the fund: the match that it could earn at most where a crowd gives as well, by rank; otherwise what it asks
     * for; never more than the cap (rules.md §5). Where matches go to whoever comes first, nothing is reserved.
     */
    private Money draws(Proposal p) {
        var money = challenge.terms().money();
        var campaign = money.campaign();
        long cost = p.cost().cents();
        long draws;
        if (campaign == null) {
            draws = cents(p.requested());
        } else if (!campaign.byRank()) {
            draws = 0;
        } else {
            int share = campaign.remainder() ? MoneyRules.WHOLE - campaign.trigger() : campaign.match();
            draws = Math.multiplyExact(cost, (long) share) / MoneyRules.WHOLE;
        }
        var cap = money.cap();
        return Money.euroCents(cap == null ? draws : Math.min(draws, cap.cents()));
    }
}
