package org.intreccio.introductions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know of an introduction. Nobody is shown this whole: {@link Asked} and {@link Request} are what the sides see.
 *
 * @param by who asked, as the actor or for it; null where the account is gone
 * @param until the last instant at which an answer counts
 * @param endedAt when it was accepted or withdrawn
 * @param closed whether it was ended for all to see
 * @param steps those on the way in order, last the one to meet
 */
record Introduction(
        IntroductionId id,
        Party asker,
        @Nullable UserId by,
        String purpose,
        String words,
        IntroductionState state,
        Instant askedAt,
        Instant until,
        @Nullable Instant endedAt,
        boolean closed,
        List<Step> steps) {

    /** An actor as it is named; an empty id where it is gone. */
    record Party(String id, String name) {

        boolean is(ActorId actor) {
            return id.equals(actor.value());
        }
    }

    /**
     * One who is asked.
     *
     * @param since when it answered, or was asked
     * @param by who answered
     */
    record Step(
            StepId id,
            int position,
            Party actor,
            Answer answer,
            Instant since,
            @Nullable UserId by) {}

    Step target() {
        return steps.getLast();
    }

    boolean last(Step step) {
        return step.position() == steps.size() - 1;
    }

    /** The one whose answer is awaited; nobody once it is over. */
    Optional<Step> turn() {
        return state.waits()
                ? steps.stream().filter(s -> s.answer() == Answer.NONE).findFirst()
                : Optional.empty();
    }

    Step step(StepId id) {
        return steps.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    /** Whether it has reached this step: all before have passed it on. */
    boolean reached(Step step) {
        return steps.subList(0, step.position()).stream().allMatch(s -> s.answer() == Answer.YES);
    }

    /** What whoever asked may know now. */
    Outlook outlook(Instant now) {
        return switch (state) {
            case ACCEPTED -> Outlook.ACCEPTED;
            case WITHDRAWN -> Outlook.WITHDRAWN;
            case REQUESTED, FORWARDED, DECLINED -> now.isAfter(until) ? Outlook.OVER : Outlook.WAITING;
            case EXPIRED -> Outlook.OVER;
        };
    }
}
