package org.intreccio.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intreccio.audit.AuditNote;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.challenges.Criterion;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.conflicts.Conflicts;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.proposals.ProposalCatalogue;
import org.springframework.stereotype.Service;

/**
 * Lets reviewers read and score what they were given. A reviewer sees no other's scores before their own are submitted and the round of
 * agreement is open; whoever proposes is not named to them where the call judges blindly.
 *
 * <p>Scoring goes on until the ranking is fixed, also after its phase: a call under evaluation cannot be amended any more, and a late
 * review is better than none.
 */
@Service
public class Reviews {

    private final ReviewQueries reviews;
    private final ReviewEdges edges;
    private final SeatQueries seats;
    private final ChallengeCatalogue challenges;
    private final ProposalCatalogue proposals;
    private final Conflicts conflicts;
    private final Organisers organisers;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Transactions transactions;
    private final Outbox outbox;

    Reviews(
            ReviewQueries reviews,
            ReviewEdges edges,
            SeatQueries seats,
            ChallengeCatalogue challenges,
            ProposalCatalogue proposals,
            Conflicts conflicts,
            Organisers organisers,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Transactions transactions,
            Outbox outbox) {
        this.reviews = reviews;
        this.edges = edges;
        this.seats = seats;
        this.challenges = challenges;
        this.proposals = proposals;
        this.conflicts = conflicts;
        this.organisers = organisers;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.outbox = outbox;
    }

    /** What the person here has to score or has scored, what waits first, by deadline; nothing for who is no actor themselves. */
    public List<ReviewSheet> mine() {
        var all = new ArrayList<ReviewSheet>();
        var mine = currentActor.choices().stream()
                .filter(CurrentActor.Choice::myself)
                .flatMap(me -> reviews.by(me.id()).stream())
                .toList();
        for (var review : mine) {
            challenges
                    .find(review.challenge())
                    .filter(c -> c.status().compareTo(ChallengeStatus.EVALUATING) >= 0)
                    .ifPresent(call -> all.add(sheet(review, call, false)));
        }
        all.sort(Comparator.comparing((ReviewSheet s) -> !s.mayScore())
                .thenComparing(ReviewSheet::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(s -> s.document().title()));
        return all;
    }

    /**
     * One with the proposal beside it.
     *
     * @throws NotFound for everybody but its reviewer, whether there is such a one or not
     */
    public ReviewSheet see(ReviewId id) {
        var review = reviews.find(id)
                .filter(r -> currentUser.may(ReviewPermission.SCORE, id))
                .orElseThrow(() -> NotFound.of("evaluation.error.unknown", id.value()));
        return sheet(review, challenges.find(review.challenge()).orElseThrow(), true);
    }

    private ReviewSheet sheet(Review review, Challenge call, boolean whole) {
        var proposal = proposals.find(review.proposal()).orElseThrow();
        var blind = call.terms().evaluation().blind();
        var soft = whole
                ? conflicts.between(List.of(review.reviewer()), List.of(review.proposal()))
                : List.<org.intreccio.conflicts.Conflict>of();
        var agreeing = seats.agreementAt(call.id()) != null;
        var open = call.status() == ChallengeStatus.EVALUATING;
        return new ReviewSheet(
                review,
                call,
                ReviewSheet.Document.of(proposal, blind),
                blind ? List.of() : soft,
                !soft.isEmpty(),
                call.terms().last(PhaseAct.SCORE).orElse(null),
                whole && agreeing && review.is(ReviewStatus.SUBMITTED) ? peers(review) : List.of(),
                open && (review.is(ReviewStatus.ASSIGNED) || review.is(ReviewStatus.IN_PROGRESS)),
                open && agreeing && review.is(ReviewStatus.SUBMITTED) && !review.revised());
    }

    private List<ReviewSheet.Peer> peers(Review review) {
        return reviews.of(review.proposal()).stream()
                .filter(r -> r.is(ReviewStatus.SUBMITTED) && !r.id().equals(review.id()))
                .map(r -> new ReviewSheet.Peer(
                        r.reviewerName(),
                        new Scorecard(r.card().marks(), r.card().overall(), "")))
                .toList();
    }

    /**
     * Saves what was scored so far over the saving that was read; where something else was saved meanwhile nothing is written. The same
     * once more, by whoever never got the answer, changes nothing.
     *
     * @throws Refused for anybody but the reviewer
     * @throws InvalidValue naming the criterion, or the text, that must be mended
     * @throws Conflict when it is submitted, or its evaluation over
     */
    public ReviewEdit save(ReviewId id, long read, Scorecard card) {
        return transactions.write(() -> {
            var now = open(id);
            var checked = card.against(criteria(now));
            if (now.version() != read) {
                return now.card().equals(checked) ? new ReviewEdit.Saved(now) : new ReviewEdit.Clash(now);
            }
            edges.save(id, checked);
            if (now.is(ReviewStatus.ASSIGNED)) {
                edges.become(id, ReviewStatus.IN_PROGRESS, "");
                noted("evaluation.started", now, ReviewStatus.IN_PROGRESS, "");
            }
            return new ReviewEdit.Saved(reviews.find(id).orElseThrow());
        });
    }

    /**
     * Submits the card: a score for each criterion and what the proposer will read. Submitting the same again changes nothing.
     *
     * @throws InvalidValue naming the criterion that has no score, or {@code overall}
     */
    public Review submit(ReviewId id, Scorecard card) {
        return transactions.write(() -> {
            var standing = own(id);
            if (standing.is(ReviewStatus.SUBMITTED) && standing.card().equals(card.against(criteria(standing)))) {
                return standing;
            }
            var now = open(id);
            edges.save(id, complete(now, card));
            edges.become(id, ReviewStatus.SUBMITTED, "");
            noted("evaluation.submitted", now, ReviewStatus.SUBMITTED, "");
            return reviews.find(id).orElseThrow();
        });
    }

    /**
     * Changes what was submitted, once, in the round of agreement; what stood before is kept.
     *
     * @throws Conflict outside that round, or the second time
     */
    public Review revise(ReviewId id, Scorecard card) {
        return transactions.write(() -> {
            var now = own(id);
            organisers.evaluating(now.challenge());
            if (!now.is(ReviewStatus.SUBMITTED) || now.revised() || seats.agreementAt(now.challenge()) == null) {
                throw Conflict.of("evaluation.error.revise");
            }
            var checked = complete(now, card);
            edges.keep(id, "revised");
            edges.save(id, checked);
            edges.revised(id);
            noted("evaluation.revised", now, ReviewStatus.SUBMITTED, "");
            return reviews.find(id).orElseThrow();
        });
    }

    /** Says, with a reason that whoever runs the call reads, that one would rather not judge this proposal. */
    public Review abstain(ReviewId id, String reason) {
        var why = Organisers.reason(reason);
        return transactions.write(() -> {
            if (own(id).is(ReviewStatus.ABSTAINED)) {
                return own(id);
            }
            var now = open(id);
            edges.become(id, ReviewStatus.ABSTAINED, why);
            noted("evaluation.abstained", now, ReviewStatus.ABSTAINED, why);
            return reviews.find(id).orElseThrow();
        });
    }

    /** Held until the transaction ends, so that whoever fixes the ranking reads it before or after, never between. */
    private Review own(ReviewId id) {
        currentUser.require(ReviewPermission.SCORE, id);
        return reviews.locked(id).orElseThrow(() -> NotFound.of("evaluation.error.unknown", id.value()));
    }

    private Review open(ReviewId id) {
        var now = own(id);
        organisers.evaluating(now.challenge());
        if (!now.is(ReviewStatus.ASSIGNED) && !now.is(ReviewStatus.IN_PROGRESS)) {
            throw Conflict.of("evaluation.error.closed");
        }
        return now;
    }

    private Scorecard complete(Review review, Scorecard card) {
        var criteria = criteria(review);
        var checked = card.against(criteria);
        checked.missing().ifPresent(code -> {
            throw InvalidValue.of(code, "evaluation.error.missing");
        });
        if (checked.overall().isBlank()) {
            throw InvalidValue.of("overall", "evaluation.error.overall");
        }
        return checked;
    }

    private List<Criterion> criteria(Review review) {
        return challenges
                .find(review.challenge())
                .map(c -> c.terms().criteria())
                .orElse(List.of());
    }

    private void noted(String action, Review review, ReviewStatus to, String why) {
        organisers.note(AuditNote.of(action, "review", review.id().value())
                .changed(review.status().code(), to.code())
                .because(why));
        outbox.publish(new EvaluationEvent.ReviewChanged(review.challenge(), review.id(), to));
    }
}
