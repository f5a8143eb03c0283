package org.intreccio.results;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.challenges.Challenges;
import org.intreccio.documents.Digest;
import org.intreccio.evaluation.AgreementRound;
import org.intreccio.evaluation.Review;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.proposals.Proposal;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalStatus;
import org.intreccio.proposals.Proposals;
import org.springframework.stereotype.Service;

/**
 * Reckons the ranking of a call, lets ties be settled, fixes it and tells it: three steps, each in one transaction. Proposers learn of
 * nothing before the last.
 */
@Service
public class Rankings {

    private static final Set<ProposalStatus> JUDGED =
            Set.of(ProposalStatus.SUBMITTED, ProposalStatus.ELIGIBLE, ProposalStatus.IN_EVALUATION);

    private final ResultQueries results;
    private final AgreementRound agreement;
    private final ChallengeCatalogue catalogue;
    private final Challenges challenges;
    private final ProposalCatalogue answers;
    private final Proposals proposals;
    private final ResultLetters letters;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Outbox outbox;

    Rankings(
            ResultQueries results,
            AgreementRound agreement,
            ChallengeCatalogue catalogue,
            Challenges challenges,
            ProposalCatalogue answers,
            Proposals proposals,
            ResultLetters letters,
            CurrentUser currentUser,
            Transactions transactions,
            AuditLog audit,
            Outbox outbox) {
        this.results = results;
        this.agreement = agreement;
        this.catalogue = catalogue;
        this.challenges = challenges;
        this.answers = answers;
        this.proposals = proposals;
        this.letters = letters;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * The ranking as it would be now, or as it was fixed.
     *
     * @throws Refused for whoever does not run the call, and for those of them who have yet to submit a review in it
     */
    public Ranking of(ChallengeId id) {
        var call = catalogue.see(id);
        if (!currentUser.may(ChallengePermission.REVIEW, id)) {
            currentUser.require(ChallengePermission.RUN, id);
        }
        if (call.status().compareTo(ChallengeStatus.RANKED) < 0 && !agreement.mayRead(id)) {
            throw Refused.notAllowed("results.error.own-first");
        }
        return transactions.read(() -> fixed(call).orElseGet(() -> reckoned(call, agreement.reviews(id))));
    }

    /** The ranking of a call whose results are told, for everybody; nothing before. */
    public Optional<Ranking> published(ChallengeId id) {
        return catalogue.find(id).filter(c -> c.status().tellsResults()).flatMap(this::fixed);
    }

    /** The text whose fingerprint the minutes carry; told with the results. */
    public Optional<String> record(ChallengeId id) {
        return catalogue
                .find(id)
                .filter(c -> c.status().tellsResults() || currentUser.may(ChallengePermission.RUN, id))
                .flatMap(c -> results.fixed(id))
                .map(ResultQueries.Fixed::record);
    }

    private Optional<Ranking> fixed(Challenge call) {
        return results.fixed(call.id())
                .map(f -> new Ranking(
                        call,
                        results.lines(call.id()),
                        List.of(),
                        List.of(),
                        results.decisions(call.id()),
                        f.rankedAt(),
                        f.publishedAt(),
                        f.fingerprint()));
    }

    private Ranking reckoned(Challenge call, List<Review> reviews) {
        return new Reckoning(call, judged(call), reviews, results.decisions(call.id())).ranking();
    }

    /** What the committee has to judge, and what came in time but waits for reviewers: nothing is fixed without it. */
    private List<Proposal> judged(Challenge call) {
        return answers.answersTo(call.id()).stream()
                .filter(p -> JUDGED.contains(p.status()))
                .toList();
    }

    /**
     * Settles a tie in writing: these go in this order.
     *
     * @throws InvalidValue on {@code order} when these are not exactly the proposals of one tie, on {@code reason} without one
     * @throws Conflict once the ranking is fixed
     */
    public Ranking settle(ChallengeId id, List<ProposalId> order, String reason) {
        of(id);
        if (reason.isBlank() || reason.length() > 2_000) {
            throw InvalidValue.of("reason", "results.error.reason");
        }
        return transactions.write(() -> {
            var call = evaluating(id);
            var held = agreement.held(id);
            var tied = reckonedWithout(call, held);
            var asked = new HashSet<>(order);
            if (asked.size() != order.size() || !tied.contains(asked)) {
                throw InvalidValue.of("order", "results.error.tie");
            }
            results.settle(id, order, reason.strip());
            audit.record(AuditNote.of("results.tie-settled", "challenge", id.value())
                    .changed("", order.stream().map(ProposalId::value).collect(Collectors.joining(" > ")))
                    .because(reason));
            return reckoned(call, held);
        });
    }

    /** The ties as they are before any decision. */
    private Set<Set<ProposalId>> reckonedWithout(Challenge call, List<Review> reviews) {
        return new Reckoning(call, judged(call), reviews, List.of())
                .ranking().lines().stream()
                        .filter(Ranked::tied)
                        .collect(Collectors.groupingBy(
                                Ranked::rank, Collectors.mapping(Ranked::proposal, Collectors.toSet())))
                        .values()
                        .stream()
                        .collect(Collectors.toSet());
    }

    /**
     * Fixes the ranking: from here on nobody scores, and each proposal has its answer, which nobody but those who run the call know.
     *
     * @throws Conflict while reviews are missing, which it lists, or a tie decides on who gets what
     */
    public Ranking fix(ChallengeId id) {
        currentUser.require(ChallengePermission.RUN, id);
        return transactions.write(() -> {
            var standing = fixed(catalogue.see(id));
            if (standing.isPresent()) {
                return standing.get();
            }
            var held = agreement.held(id);
            var ranking = reckoned(evaluating(id), held);
            refuse(ranking);
            var record = PublicRecord.of(ranking.challenge(), ranking.lines(), ranking.decisions());
            var fingerprint = Digest.of(record);
            results.fix(id, ranking.lines(), record, fingerprint);
            ranking.lines().forEach(this::answer);
            challenges.rank(id);
            audit.record(AuditNote.of("results.fixed", "challenge", id.value()).changed("", fingerprint));
            outbox.publish(new ResultEvent.Fixed(id, fingerprint));
            return fixed(catalogue.see(id)).orElseThrow();
        });
    }

    private static void refuse(Ranking ranking) {
        if (!ranking.missing().isEmpty()) {
            throw Conflict.of(
                    "results.error.missing",
                    ranking.missing().size(),
                    ranking.missing().stream()
                            .limit(10)
                            .map(m -> m.title() + " (" + m.submitted() + "/" + m.needed() + ")")
                            .collect(Collectors.joining(", ")));
        }
        if (!ranking.ties().isEmpty()) {
            throw Conflict.of("results.error.ties", ranking.ties().size());
        }
        if (ranking.lines().isEmpty()) {
            throw Conflict.of("results.error.nothing");
        }
    }

    private void answer(Ranked line) {
        switch (line.outcome()) {
            case SELECTED -> proposals.select(line.proposal());
            case RESERVE -> proposals.reserve(line.proposal());
            case DECLINED -> proposals.decline(line.proposal());
        }
    }

    /**
     * Tells the results: the page and the open data open, and each team gets its letter, all at once or not at all. Telling them again
     * changes nothing.
     *
     * @throws Conflict before the ranking is fixed
     */
    public Ranking publish(ChallengeId id) {
        currentUser.require(ChallengePermission.RUN, id);
        return transactions.write(() -> {
            var reviews = agreement.held(id);
            var call = catalogue.see(id);
            var ranking = fixed(call).orElseThrow(() -> Conflict.of("results.error.not-fixed"));
            if (call.status() != ChallengeStatus.RANKED) {
                return ranking;
            }
            challenges.publish(id);
            results.publish(id);
            ranking.lines().forEach(line -> letters.answered(ranking, line, reviews));
            audit.record(
                    AuditNote.of("results.published", "challenge", id.value()).changed("", ranking.fingerprint()));
            outbox.publish(new ResultEvent.Published(id));
            return fixed(catalogue.see(id)).orElseThrow();
        });
    }

    private Challenge evaluating(ChallengeId id) {
        return catalogue
                .find(id)
                .filter(c -> c.status() == ChallengeStatus.EVALUATING)
                .orElseThrow(() -> catalogue.find(id).isEmpty()
                        ? NotFound.of("results.error.unknown", id.value())
                        : Conflict.of("results.error.not-evaluating"));
    }
}
