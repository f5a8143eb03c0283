package org.intreccio.introductions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.NotFound;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.FeedbackKind;
import org.springframework.stereotype.Service;

/**
 * Lets those on the way of an introduction pass it on or not, and the one at its end meet or not.
 *
 * <p>What somebody answered, who and when, stays with the step and in the audit trail, where the asker's side does not see it
 * ({@link IntroductionTrail}).
 */
@Service
public class Requests {

    private final IntroductionQueries queries;
    private final StandingQueries standing;
    private final IntroductionEdges edges;
    private final Introductions introductions;
    private final IntroductionLetters letters;
    private final Told told;
    private final Feedback feedback;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Transactions transactions;
    private final IntroductionTrail trail;
    private final Clock clock;

    Requests(
            IntroductionQueries queries,
            StandingQueries standing,
            IntroductionEdges edges,
            Introductions introductions,
            IntroductionLetters letters,
            Told told,
            Feedback feedback,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Transactions transactions,
            IntroductionTrail trail,
            Clock clock) {
        this.queries = queries;
        this.standing = standing;
        this.edges = edges;
        this.introductions = introductions;
        this.letters = letters;
        this.told = told;
        this.feedback = feedback;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What came to an actor for whom the person here may act: what waits first, the soonest to be over at the top, then the rest, the newest first.
     * Nothing from whom the person blocked.
     */
    public List<Request> mine() {
        var user = currentUser.require().id();
        var mine = currentActor.choices().stream().map(CurrentActor.Choice::id).toList();
        var all = queries.asking(mine);
        var blocked = standing.blocked(user, all.stream().map(Introduction::id).toList());
        var requests = all.stream()
                .filter(i -> !blocked.contains(i.id()))
                .flatMap(i ->
                        i.steps().stream().filter(s -> Told.shown(i, s, mine)).map(s -> told.request(i, s)))
                .toList();
        return java.util.stream.Stream.concat(
                        requests.stream()
                                .filter(r -> r.stage() == Request.Stage.WAITING)
                                .sorted(java.util.Comparator.comparing(Request::until)),
                        requests.stream()
                                .filter(r -> r.stage() != Request.Stage.WAITING)
                                .sorted(java.util.Comparator.comparing(Request::since)
                                        .reversed()))
                .toList();
    }

    /** How many of {@link #mine} wait for an answer of this actor. */
    public int waitingFor(ActorId actor) {
        return (int) mine().stream()
                .filter(r -> r.stage() == Request.Stage.WAITING)
                .filter(r -> actor.equals(r.as().id()))
                .count();
    }

    /**
     * One, for those who are asked.
     *
     * @throws NotFound for everybody else, whether there is such a one or not, and before it has come to them
     */
    public Request see(StepId id) {
        requireTurn(id);
        return told(queries.find(id).orElseThrow(() -> unknown(id)), id);
    }

    /**
     * Passes it on to the next; at the end, agrees to meet, which gives both persons each other's name and address. Doing it again changes
     * nothing.
     *
     * @throws NotFound as in {@link #see}
     * @throws Conflict when it is over, or the other answer was given
     */
    public Request agree(StepId id) {
        return answer(id, Answer.YES);
    }

    /**
     * Declines. Nobody is told: to whoever asked it goes on waiting until its time is over. Doing it again changes nothing.
     *
     * @throws NotFound as in {@link #see}
     * @throws Conflict when it is over, or the other answer was given
     */
    public Request decline(StepId id) {
        return answer(id, Answer.NO);
    }

    private Request answer(StepId id, Answer answer) {
        requireTurn(id);
        return transactions.write(() -> {
            var before = queries.locked(id).orElseThrow(() -> unknown(id));
            var step = before.step(id);
            if (step.answer() == answer) {
                return told(before, id);
            }
            var now = clock.instant();
            if (step.answer() != Answer.NONE || !before.state().waits() || now.isAfter(before.until())) {
                throw Conflict.of("introductions.error.not-now");
            }
            edges.answer(id, answer, currentUser.require().id(), now);
            if (answer == Answer.NO) {
                edges.become(before.id(), IntroductionState.DECLINED);
                trail.declined(before, step);
            } else if (before.last(step)) {
                accept(before, now);
            } else {
                edges.become(before.id(), IntroductionState.FORWARDED);
                trail.forwarded(before, step);
                var passed = queries.find(before.id()).orElseThrow();
                introductions.arrive(passed, passed.steps().get(step.position() + 1), now);
            }
            return told(queries.find(id).orElseThrow(), id);
        });
    }

    /** From now on the two know each other: it counts among their ties and in what is said of recommendations. */
    private void accept(Introduction before, Instant now) {
        edges.end(before.id(), IntroductionState.ACCEPTED, now);
        var accepted = queries.find(before.id()).orElseThrow();
        var asker = new ActorId(accepted.asker().id());
        var target = new ActorId(accepted.target().actor().id());
        feedback.happened(asker, target, FeedbackKind.INTRODUCED);
        feedback.happened(target, asker, FeedbackKind.INTRODUCED);
        letters.accepted(accepted);
        trail.accepted(accepted);
    }

    private Request told(Introduction introduction, StepId id) {
        return told.request(introduction, introduction.step(id));
    }

    private void requireTurn(StepId id) {
        currentUser.require();
        if (!currentUser.may(StepPermission.ANSWER, id)) {
            throw unknown(id);
        }
    }

    private static NotFound unknown(StepId id) {
        return NotFound.of("introductions.error.unknown", id.value());
    }
}
