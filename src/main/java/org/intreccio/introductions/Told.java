package org.intreccio.introductions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what each side is told of an introduction: the one place where anything of it leaves this room. */
@Component
class Told {

    private final Addressees addressees;
    private final Clock clock;

    Told(Addressees addressees, Clock clock) {
        this.addressees = addressees;
        this.clock = clock;
    }

    /** What whoever asked may know. */
    Asked asked(Introduction i) {
        var outlook = i.outlook(clock.instant());
        return new Asked(
                i.id(),
                named(i.asker()),
                named(i.target().actor()),
                i.steps().subList(0, i.steps().size() - 1).stream()
                        .map(s -> named(s.actor()))
                        .toList(),
                i.purpose(),
                i.words(),
                outlook,
                i.askedAt(),
                i.until(),
                ended(i, outlook),
                outlook == Outlook.ACCEPTED ? contact(i.target().by()) : null);
    }

    private static @Nullable Instant ended(Introduction i, Outlook outlook) {
        return switch (outlook) {
            case WAITING -> null;
            case OVER -> i.until();
            case ACCEPTED, WITHDRAWN -> i.endedAt();
        };
    }

    /** What those may know who are asked at this step, once it has come to it. */
    Request request(Introduction i, Introduction.Step step) {
        var stage = stage(i, step);
        return new Request(
                step.id(),
                named(step.actor()),
                i.last(step),
                named(i.asker()),
                named(i.target().actor()),
                i.steps().subList(0, step.position()).stream()
                        .map(s -> named(s.actor()))
                        .toList(),
                i.purpose(),
                i.words(),
                stage,
                step.since(),
                i.until(),
                stage == Request.Stage.ACCEPTED && i.last(step) ? contact(i.by()) : null);
    }

    private Request.Stage stage(Introduction i, Introduction.Step step) {
        var open = i.outlook(clock.instant()) == Outlook.WAITING;
        return switch (step.answer()) {
            case NO -> Request.Stage.DECLINED;
            case YES ->
                i.state() == IntroductionState.ACCEPTED
                        ? Request.Stage.ACCEPTED
                        : open ? Request.Stage.FORWARDED : Request.Stage.OVER;
            case NONE -> open && i.state().waits() ? Request.Stage.WAITING : Request.Stage.OVER;
        };
    }

    private Asked.@Nullable Contact contact(@Nullable UserId user) {
        return user == null
                ? null
                : addressees
                        .find(user)
                        .map(who -> new Asked.Contact(who.displayName(), who.email()))
                        .orElse(null);
    }

    static Asked.Named named(Introduction.Party party) {
        return new Asked.Named(party.id().isEmpty() ? null : new ActorId(party.id()), party.name());
    }

    /** Whether this step is one's own to see: it has come to it, and was not held back for an earlier no. */
    static boolean shown(Introduction i, Introduction.Step step, List<ActorId> mine) {
        return mine.stream().anyMatch(a -> step.actor().is(a))
                && i.reached(step)
                && !(step.answer() == Answer.NONE && i.state() == IntroductionState.DECLINED);
    }
}
