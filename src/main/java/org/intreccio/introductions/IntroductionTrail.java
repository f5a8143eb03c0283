package org.intreccio.introductions;

import java.util.ArrayList;
import java.util.List;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.UserId;
import org.springframework.stereotype.Component;

/**
 * Leaves an entry of every transition, in the running transaction. What the asker may know, that it was asked for, taken back, came about
 * or was over, everybody who reads the trail sees; what somebody on the way answered is unseen by the asker's side, for a steward who
 * reads the trail may be the one who asked (rules.md §1).
 */
@Component
class IntroductionTrail {

    private static final String KIND = "introduction";

    private final StandingQueries standing;
    private final CurrentUser currentUser;
    private final AuditLog audit;

    IntroductionTrail(StandingQueries standing, CurrentUser currentUser, AuditLog audit) {
        this.standing = standing;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    void asked(Introduction i) {
        audit.record(note("introductions.asked", i)
                .onBehalfOf(i.asker().id())
                .changed("", IntroductionState.REQUESTED.code()));
    }

    /** It looked open to whoever asked, whatever it was. */
    void withdrawn(Introduction i) {
        audit.record(note("introductions.withdrawn", i)
                .onBehalfOf(i.asker().id())
                .changed(Outlook.WAITING.code(), IntroductionState.WITHDRAWN.code()));
    }

    void accepted(Introduction i) {
        audit.record(note("introductions.accepted", i)
                .onBehalfOf(i.target().actor().id())
                .changed(Outlook.WAITING.code(), IntroductionState.ACCEPTED.code()));
    }

    void over(Introduction i) {
        audit.record(note("introductions.over", i)
                .onBehalfOf(i.asker().id())
                .changed(Outlook.WAITING.code(), Outlook.OVER.code()));
    }

    void forwarded(Introduction before, Introduction.Step by) {
        unseen(before, note("introductions.forwarded", before, by, IntroductionState.FORWARDED));
    }

    void declined(Introduction before, Introduction.Step by) {
        unseen(before, note("introductions.declined", before, by, IntroductionState.DECLINED));
    }

    void expired(Introduction before) {
        unseen(before, note("introductions.expired", before, before.target(), IntroductionState.EXPIRED));
    }

    /** This step would have been asked, and said no to the asker of late. Whoever passed it on does not learn of that either. */
    void heldBack(Introduction before, Introduction.Step at) {
        unseen(
                before,
                note("introductions.held-back", before, at, IntroductionState.DECLINED),
                currentUser.require().id().value());
    }

    /** Whoever should answer has gone. */
    void lapsed(Introduction before, Introduction.Step at) {
        unseen(before, note("introductions.lapsed", before, at, IntroductionState.DECLINED));
    }

    /** Who must not learn what those on the way answered: whoever asked, and all who speak for the actor that did. */
    List<String> askers(Introduction i) {
        var all = new ArrayList<String>();
        if (i.by() != null) {
            all.add(i.by().value());
        }
        if (!i.asker().id().isEmpty()) {
            all.add(i.asker().id());
            standing.speakers(new ActorId(i.asker().id()), List.of()).stream()
                    .map(UserId::value)
                    .forEach(all::add);
        }
        return all;
    }

    private void unseen(Introduction i, AuditNote note, String... others) {
        var all = askers(i);
        all.addAll(List.of(others));
        audit.record(note.unseenBy(all));
    }

    private static AuditNote note(String action, Introduction i) {
        return AuditNote.of(action, KIND, i.id().value());
    }

    private static AuditNote note(
            String action, Introduction before, Introduction.Step step, IntroductionState becomes) {
        return note(action, before)
                .onBehalfOf(step.actor().id())
                .changed(before.state().code(), becomes.code());
    }
}
