package org.intreccio.evaluation;

import java.util.List;
import java.util.Set;
import org.intreccio.audit.AuditNote;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Service;

/** Gathers the people who judge: invited by whoever runs the call, each says yes in person. Asking twice changes nothing. */
@Service
public class Committees {

    private static final int MOST = 200;
    private static final Set<ChallengeStatus> BEFORE_RANKING =
            Set.of(ChallengeStatus.DRAFT, ChallengeStatus.IN_REVIEW, ChallengeStatus.OPEN, ChallengeStatus.EVALUATING);

    private final SeatQueries seats;
    private final ReviewQueries reviews;
    private final ReviewEdges edges;
    private final Organisers organisers;
    private final ChallengeCatalogue challenges;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final EvaluationLetters letters;
    private final Transactions transactions;
    private final Outbox outbox;

    Committees(
            SeatQueries seats,
            ReviewQueries reviews,
            ReviewEdges edges,
            Organisers organisers,
            ChallengeCatalogue challenges,
            CurrentUser currentUser,
            CurrentActor currentActor,
            EvaluationLetters letters,
            Transactions transactions,
            Outbox outbox) {
        this.seats = seats;
        this.reviews = reviews;
        this.edges = edges;
        this.organisers = organisers;
        this.challenges = challenges;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.letters = letters;
        this.transactions = transactions;
        this.outbox = outbox;
    }

    /**
     * All seats of the call, those that were refused too, the chair first.
     *
     * @throws Refused for whoever does not run it
     */
    public List<Seat> of(ChallengeId challenge) {
        organisers.require(challenge);
        return seats.of(challenge);
    }

    /** The seats that are offered to the person here, or that they hold; none for who is no actor themselves. */
    public List<Seat> mine() {
        return currentActor.choices().stream()
                .filter(CurrentActor.Choice::myself)
                .flatMap(me -> seats.of(me.id()).stream())
                .filter(s -> s.is(Seat.State.INVITED) || s.is(Seat.State.ACCEPTED))
                .toList();
    }

    /**
     * Offers this person a seat, by a letter.
     *
     * @throws Refused for whoever does not run the call
     * @throws InvalidValue on {@code person} for somebody who has no sign-in here and so could not answer
     * @throws Conflict once the ranking stands, or beyond 200 seats
     */
    public Seat invite(ChallengeId challenge, ActorId person) {
        var call = organisers.require(challenge);
        if (seats.user(person).isEmpty()) {
            throw InvalidValue.of("person", "evaluation.error.person");
        }
        return transactions.write(() -> {
            edges.lock(challenge);
            if (!BEFORE_RANKING.contains(call.status())) {
                throw Conflict.of("evaluation.error.ranked");
            }
            var standing = seats.of(challenge);
            var before =
                    standing.stream().filter(s -> s.person().equals(person)).findFirst();
            if (before.filter(s -> !s.state().canBecome(Seat.State.INVITED)).isPresent()) {
                return before.get();
            }
            if (standing.size() >= MOST) {
                throw Conflict.of("evaluation.error.seats", MOST);
            }
            seats.invite(SeatId.fresh(), challenge, person);
            letters.invited(call, person);
            var made = seats.of(challenge).stream()
                    .filter(s -> s.person().equals(person))
                    .findFirst()
                    .orElseThrow();
            noted("evaluation.invited", made, before.map(s -> s.state().code()).orElse(""), "");
            return made;
        });
    }

    /**
     * Takes the seat.
     *
     * @param declared whether the person says that they know of no other conflict than those they declared
     * @throws Refused for anybody else than whom it is offered to
     * @throws InvalidValue on {@code declared} when it is not given
     * @throws Conflict when the offer was taken back
     */
    public Seat accept(SeatId id, boolean declared) {
        currentUser.require(SeatPermission.ANSWER, id);
        if (!declared) {
            throw InvalidValue.of("declared", "evaluation.error.declaration");
        }
        return become(id, Seat.State.ACCEPTED, "evaluation.accepted", "");
    }

    /** Leaves the seat, or does not take it; what the person has not submitted counts as an abstention. */
    public Seat refuse(SeatId id, String reason) {
        currentUser.require(SeatPermission.ANSWER, id);
        return become(id, Seat.State.REFUSED, "evaluation.refused", reason);
    }

    /**
     * Takes the seat back, with a reason; what the person has not submitted is theirs no longer.
     *
     * @throws Refused for whoever does not run the call
     */
    public Seat excuse(SeatId id, String reason) {
        var seat = seats.find(id).orElseThrow(() -> NotFound.of("evaluation.error.unknown", id.value()));
        organisers.require(seat.challenge());
        return become(id, Seat.State.EXCUSED, "evaluation.excused", Organisers.reason(reason));
    }

    /** Lets this one lead the committee, and no other. */
    public Seat chair(SeatId id) {
        var seat = seats.find(id).orElseThrow(() -> NotFound.of("evaluation.error.unknown", id.value()));
        organisers.require(seat.challenge());
        return transactions.write(() -> {
            edges.lock(seat.challenge());
            if (!seat.is(Seat.State.ACCEPTED)) {
                throw Conflict.of("evaluation.error.chair");
            }
            if (!seat.chair()) {
                seats.chair(id);
                noted("evaluation.chaired", seat, "", "");
            }
            return seats.find(id).orElseThrow();
        });
    }

    private Seat become(SeatId id, Seat.State state, String action, String reason) {
        return transactions.write(() -> {
            var before = seats.locked(id).orElseThrow(() -> NotFound.of("evaluation.error.unknown", id.value()));
            if (before.is(state)) {
                return before;
            }
            if (!before.state().canBecome(state)) {
                throw Conflict.of("evaluation.error.seat-state");
            }
            seats.become(id, state);
            if (state != Seat.State.ACCEPTED) {
                release(before, state, reason);
            }
            var after = seats.find(id).orElseThrow();
            noted(action, after, before.state().code(), reason);
            return after;
        });
    }

    private void release(Seat seat, Seat.State state, String reason) {
        var ended = state == Seat.State.REFUSED ? ReviewStatus.ABSTAINED : ReviewStatus.RECUSED;
        var evaluating = challenges
                .find(seat.challenge())
                .filter(c -> c.status() == ChallengeStatus.EVALUATING)
                .isPresent();
        reviews.locked(seat.challenge()).stream()
                .filter(r -> evaluating && r.reviewer().equals(seat.person()))
                .filter(r -> r.is(ReviewStatus.ASSIGNED) || r.is(ReviewStatus.IN_PROGRESS))
                .forEach(r -> {
                    edges.become(r.id(), ended, reason);
                    organisers.note(AuditNote.of("evaluation.released", "review", r.id().value())
                            .changed(r.status().code(), ended.code())
                            .because(reason));
                });
    }

    private void noted(String action, Seat seat, String from, String reason) {
        organisers.note(AuditNote.of(action, "challenge", seat.challenge().value())
                .changed(from, seat.person() + " " + seat.state().code())
                .because(reason));
        outbox.publish(new EvaluationEvent.SeatChanged(seat.challenge(), seat.person(), seat.state()));
    }
}
