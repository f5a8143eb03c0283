package org.intreccio.evaluation;

import java.util.List;
import org.intreccio.audit.AuditNote;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.Refused;
import org.intreccio.proposals.ProposalId;
import org.springframework.stereotype.Service;

/** What whoever runs a call sees of its scores, and the round in which reviewers read one another. */
@Service
public class AgreementRound {

    private final ReviewQueries reviews;
    private final ReviewEdges edges;
    private final SeatQueries seats;
    private final Organisers organisers;
    private final CurrentActor currentActor;
    private final EvaluationLetters letters;
    private final Transactions transactions;
    private final Outbox outbox;

    AgreementRound(
            ReviewQueries reviews,
            ReviewEdges edges,
            SeatQueries seats,
            Organisers organisers,
            CurrentActor currentActor,
            EvaluationLetters letters,
            Transactions transactions,
            Outbox outbox) {
        this.reviews = reviews;
        this.edges = edges;
        this.seats = seats;
        this.organisers = organisers;
        this.currentActor = currentActor;
        this.letters = letters;
        this.transactions = transactions;
        this.outbox = outbox;
    }

    /**
     * All reviews of the call for whoever runs it. Who sits on the committee as well and has yet to submit reads nobody's scores, not
     * even as organiser.
     *
     * @throws Refused for whoever does not run the call
     */
    public List<Review> reviews(ChallengeId id) {
        organisers.require(id);
        var all = reviews.of(id);
        return mayRead(all) ? all : all.stream().map(AgreementRound::veiled).toList();
    }

    /** Whether the person here may read the scores of this call by now. */
    public boolean mayRead(ChallengeId id) {
        return organisers.may(id) && mayRead(reviews.of(id));
    }

    private boolean mayRead(List<Review> all) {
        try {
            var me = currentActor.myself();
            return all.stream()
                    .noneMatch(r -> r.reviewer().equals(me) && r.status().counts() && !r.is(ReviewStatus.SUBMITTED));
        } catch (DomainException nobody) {
            return true;
        }
    }

    private static Review veiled(Review r) {
        return new Review(
                r.id(),
                r.proposal(),
                r.challenge(),
                r.reviewer(),
                r.reviewerName(),
                r.status(),
                Scorecard.BLANK,
                r.version(),
                r.assignedAt(),
                r.since(),
                r.submittedAt(),
                r.why(),
                r.returned(),
                r.revised());
    }

    /**
     * Lets reviewers who have submitted read one another, and revise once. Opening it again changes nothing.
     *
     * @throws Refused for whoever does not run the call
     * @throws Conflict outside of the evaluation
     */
    public void open(ChallengeId id) {
        organisers.require(id);
        transactions.writing(() -> {
            edges.lock(id);
            var call = organisers.evaluating(id);
            if (seats.agreementAt(id) != null) {
                return;
            }
            edges.openAgreement(id);
            organisers.note(AuditNote.of("evaluation.agreement-opened", "challenge", id.value()));
            reviews.of(id).stream()
                    .filter(r -> r.status().counts())
                    .map(Review::reviewer)
                    .distinct()
                    .forEach(person -> letters.agreement(call, person));
            outbox.publish(new EvaluationEvent.AgreementOpened(id));
        });
    }

    /** Whether it was opened. */
    public boolean isOpen(ChallengeId id) {
        return seats.agreementAt(id) != null;
    }

    /** What reviewers wrote for who proposes, sorted, so that no order tells who wrote what. For the room that tells it. */
    public List<String> commentsOn(ProposalId proposal) {
        return reviews.of(proposal).stream()
                .filter(r -> r.is(ReviewStatus.SUBMITTED))
                .map(r -> r.card().overall())
                .filter(words -> !words.isBlank())
                .sorted()
                .toList();
    }

    /** Holds all reviews of a call against their writers until the transaction ends, then reads them. For the room that ranks them. */
    public List<Review> held(ChallengeId id) {
        edges.lock(id);
        return reviews.locked(id);
    }
}
