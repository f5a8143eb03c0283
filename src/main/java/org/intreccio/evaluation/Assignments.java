package org.intreccio.evaluation;

import java.util.stream.Collectors;
import org.intreccio.audit.AuditNote;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.challenges.Challenges;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.Proposals;
import org.springframework.stereotype.Service;

/**
 * Gives proposals to reviewers: all at once by a fair plan, or one by one by hand. A hard conflict forbids it either way (rules.md §3).
 * Whoever assigns holds the evaluation of the call, so of two plans one comes after the other.
 */
@Service
public class Assignments {

    private final Planning planning;
    private final SeatQueries seats;
    private final ReviewQueries reviews;
    private final ReviewEdges edges;
    private final Organisers organisers;
    private final Challenges challenges;
    private final Proposals proposals;
    private final EvaluationLetters letters;
    private final Transactions transactions;
    private final Outbox outbox;

    Assignments(
            Planning planning,
            SeatQueries seats,
            ReviewQueries reviews,
            ReviewEdges edges,
            Organisers organisers,
            Challenges challenges,
            Proposals proposals,
            EvaluationLetters letters,
            Transactions transactions,
            Outbox outbox) {
        this.planning = planning;
        this.seats = seats;
        this.reviews = reviews;
        this.edges = edges;
        this.organisers = organisers;
        this.challenges = challenges;
        this.proposals = proposals;
        this.letters = letters;
        this.transactions = transactions;
        this.outbox = outbox;
    }

    /**
     * Works out who would read what; nothing changes.
     *
     * @throws Refused for whoever does not run the call
     */
    public AssignmentPlan plan(ChallengeId id) {
        return planning.plan(organisers.require(id));
    }

    /**
     * Begins the evaluation where it has not begun, and gives the proposals out by {@link #plan}. Whoever got something new is told by one
     * letter. Making it again adds what came meanwhile, and otherwise changes nothing.
     *
     * @throws Refused for whoever does not run the call
     * @throws Conflict while proposals may still be submitted, once the ranking stands, or where no plan is possible, which it explains
     */
    public AssignmentPlan make(ChallengeId id) {
        organisers.require(id);
        return transactions.write(() -> {
            edges.lock(id);
            var call = begun(id);
            var plan = planning.plan(call);
            var obstacle = plan.obstacle();
            if (obstacle != null) {
                throw Conflict.of(obstacle.key(), obstacle.arguments());
            }
            plan.recused().forEach(review -> end(review, "conflict"));
            var fresh = plan.pairs().stream().filter(p -> !p.kept()).toList();
            fresh.forEach(pair -> assign(id, pair.proposal(), pair.reader()));
            fresh.stream()
                    .collect(Collectors.groupingBy(AssignmentPlan.Pair::reader))
                    .forEach((person, pairs) -> tell(call, person, pairs.size()));
            return planning.plan(call);
        });
    }

    private Challenge begun(ChallengeId id) {
        if (organisers.require(id).status() == ChallengeStatus.OPEN) {
            challenges.evaluate(id);
        }
        var call = organisers.evaluating(id);
        planning.toRead(call).forEach(p -> proposals.enterEvaluation(p.id()));
        return call;
    }

    private void tell(Challenge call, ActorId person, int proposals) {
        letters.assigned(call, person, proposals);
        outbox.publish(new EvaluationEvent.Assigned(call.id(), person, proposals));
    }

    private Review assign(ChallengeId challenge, ProposalId proposal, ActorId person) {
        var id = ReviewId.fresh();
        edges.assign(id, proposal, person);
        organisers.note(AuditNote.of("evaluation.assigned", "review", id.value())
                .changed("", challenge + " " + proposal + " " + person));
        return reviews.find(id).orElseThrow();
    }

    private void end(ReviewId id, String why) {
        var before = reviews.locked(id).orElseThrow();
        edges.become(id, ReviewStatus.RECUSED, why);
        noted("evaluation.recused", before, ReviewStatus.RECUSED, why);
    }

    /**
     * Gives one proposal to one of the committee by hand, beside what the plan made.
     *
     * @throws InvalidValue on {@code person} when they hold no seat, or a conflict forbids it, or they were taken off it
     */
    public Review add(ChallengeId id, ProposalId proposal, ActorId person) {
        organisers.require(id);
        return transactions.write(() -> {
            edges.lock(id);
            var call = organisers.evaluating(id);
            if (planning.toRead(call).stream().noneMatch(p -> p.id().equals(proposal))) {
                throw InvalidValue.of("proposal", "evaluation.error.proposal");
            }
            if (seats.of(id).stream()
                    .noneMatch(s -> s.is(Seat.State.ACCEPTED) && s.person().equals(person))) {
                throw InvalidValue.of("person", "evaluation.error.no-seat");
            }
            var standing = reviews.of(proposal).stream()
                    .filter(r -> r.reviewer().equals(person))
                    .findFirst();
            if (standing.isPresent()) {
                if (!standing.get().status().counts()) {
                    throw InvalidValue.of("person", "evaluation.error.taken-off");
                }
                return standing.get();
            }
            if (!planning.forbidding(call, person, proposal).isEmpty()) {
                throw InvalidValue.of("person", "evaluation.error.conflict");
            }
            proposals.enterEvaluation(proposal);
            var made = assign(id, proposal, person);
            tell(call, person, 1);
            return made;
        });
    }

    /**
     * Takes back a review that nobody has begun.
     *
     * @throws Conflict once it was begun: then it can only be recused, with a reason
     */
    public void takeBack(ReviewId id) {
        change(id, review -> {
            if (!review.is(ReviewStatus.ASSIGNED)) {
                throw Conflict.of("evaluation.error.begun");
            }
            edges.unassign(id);
            organisers.note(AuditNote.of("evaluation.unassigned", "review", id.value())
                    .changed(review.proposal() + " " + review.reviewer(), ""));
        });
    }

    /** Takes a reviewer off a proposal for good, with a reason that they read. Their scores do not count. */
    public Review recuse(ReviewId id, String reason) {
        var why = Organisers.reason(reason);
        return change(id, review -> {
            if (review.is(ReviewStatus.RECUSED)) {
                return;
            }
            edges.become(id, ReviewStatus.RECUSED, why);
            noted("evaluation.recused", review, ReviewStatus.RECUSED, why);
            letters.takenOff(organisers.require(review.challenge()), review.reviewer(), why);
        });
    }

    /**
     * Gives a submitted review back to be mended, once, with a reason.
     *
     * @throws Conflict when it is not submitted, or was given back before
     */
    public Review giveBack(ReviewId id, String reason) {
        var why = Organisers.reason(reason);
        return change(id, review -> {
            if (review.returned() || !review.is(ReviewStatus.SUBMITTED)) {
                throw Conflict.of("evaluation.error.return");
            }
            edges.keep(id, "returned");
            edges.returned(id);
            edges.become(id, ReviewStatus.IN_PROGRESS, why);
            noted("evaluation.returned", review, ReviewStatus.IN_PROGRESS, why);
            letters.returned(organisers.require(review.challenge()), review.reviewer(), why);
        });
    }

    /**
     * Rules whether somebody with a soft conflict may read this proposal. Whoever has it already and may not is taken off it.
     *
     * @throws InvalidValue on {@code reason} without one, on {@code person} where a hard conflict forbids it anyway or there is none
     */
    public void rule(ChallengeId id, ProposalId proposal, ActorId person, boolean admitted, String reason) {
        organisers.require(id);
        var why = Organisers.reason(reason);
        transactions.writing(() -> {
            edges.lock(id);
            var call = organisers.require(id);
            var soft = planning.plan(call).conflicts().stream()
                    .filter(c -> c.proposal().equals(proposal) && c.person().equals(person))
                    .toList();
            if (soft.isEmpty() || soft.stream().anyMatch(c -> c.hard())) {
                throw InvalidValue.of("person", "evaluation.error.ruling");
            }
            edges.rule(proposal, person, admitted, why);
            organisers.note(AuditNote.of("evaluation.ruled", "proposal", proposal.value())
                    .changed(person.value(), admitted ? "admitted" : "kept-away")
                    .because(why));
            reviews.of(proposal).stream()
                    .filter(r -> !admitted
                            && r.reviewer().equals(person)
                            && r.status().counts())
                    .forEach(r -> recuse(r.id(), why));
        });
    }

    private Review change(ReviewId id, java.util.function.Consumer<Review> work) {
        var found = reviews.find(id).orElseThrow(() -> NotFound.of("evaluation.error.unknown", id.value()));
        organisers.require(found.challenge());
        return transactions.write(() -> {
            var now = reviews.locked(id).orElseThrow(() -> NotFound.of("evaluation.error.unknown", id.value()));
            organisers.evaluating(now.challenge());
            work.accept(now);
            return reviews.find(id).orElse(now);
        });
    }

    private void noted(String action, Review review, ReviewStatus to, String why) {
        organisers.note(AuditNote.of(action, "review", review.id().value())
                .changed(review.status().code(), to.code())
                .because(why));
        outbox.publish(new EvaluationEvent.ReviewChanged(review.challenge(), review.id(), to));
    }
}
