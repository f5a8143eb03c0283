package org.intreccio.duplicates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Profile;
import org.intreccio.directory.ProfileMerging;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Makes two organisations one, and two again.
 *
 * <p>Each in one transaction, which holds both from its first statement: whenever the portal dies, all of it stands or nothing of it,
 * and of two stewards who merge at once the second finds the first one's work and is told.
 */
@Service
public class Merges {

    private static final Logger log = LoggerFactory.getLogger(Merges.class);
    private static final int LONGEST_REASON = 500;

    private final MergeQueries merges;
    private final Ties ties;
    private final ProfileMerging profiles;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Changes changes;
    private final AuditLog audit;
    private final MergeLetters letters;
    private final Clock clock;

    Merges(
            MergeQueries merges,
            Ties ties,
            ProfileMerging profiles,
            CurrentUser currentUser,
            Transactions transactions,
            Changes changes,
            AuditLog audit,
            MergeLetters letters,
            Clock clock) {
        this.merges = merges;
        this.ties = ties;
        this.profiles = profiles;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.changes = changes;
        this.audit = audit;
        this.letters = letters;
        this.clock = clock;
    }

    /** What both say differently, for a steward to choose from. */
    public Map<Profile.Part, ProfileMerging.Choice> choices(ActorId kept, ActorId gone) {
        currentUser.require(Role.STEWARD);
        return transactions.read(() -> profiles.choices(kept, gone));
    }

    /** The latest, undone ones too. */
    public List<Merge> latest(int most) {
        currentUser.require(Role.STEWARD);
        return merges.latest(most);
    }

    /**
     * Makes the second organisation a part of the first: what the first lacks is filled in, every relationship goes over, and the
     * address of the second leads to the first. Those who speak for either get a letter.
     *
     * @param taken what the first is to say as the second did, where both said something
     * @throws org.intreccio.kernel.Refused for whoever is no steward
     * @throws Conflict when one of them is not there any more
     * @throws InvalidValue when they are the same one, or the reason is too long
     */
    public Merge merge(ActorId kept, ActorId gone, Set<Profile.Part> taken, String why) {
        var by = currentUser.require(Role.STEWARD).id().value();
        if (kept.equals(gone)) {
            throw InvalidValue.of("gone", "duplicates.error.same");
        }
        var reason = reason(why);
        return transactions.write(() -> join(kept, gone, taken, reason, by));
    }

    private static String reason(String why) {
        var reason = why.strip();
        if (reason.length() > LONGEST_REASON) {
            throw InvalidValue.of("reason", "duplicates.error.reason", LONGEST_REASON, reason.length());
        }
        return reason;
    }

    /** The same for whoever decided already, in the running transaction. */
    Merge join(ActorId kept, ActorId gone, Set<Profile.Part> taken, String why, String by) {
        if (merges.lock(kept, gone) < 2) {
            throw Conflict.of("duplicates.error.gone");
        }
        var told = merges.speakers(List.of(kept, gone), LocalDate.now(clock));
        var before = merges.fields(kept);
        profiles.fill(kept, gone, taken);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var merge = new Merge(UUID.randomUUID().toString(), kept, "", gone, "", why, now, null);
        merges.create(merge, by, before, merges.fields(kept));
        ties.move(merge.id(), gone, kept);
        merges.putAway(gone, kept);
        note(kept, gone);
        audit.record(AuditNote.of("actor.merged", "actor", gone.value())
                .by(by)
                .changed(gone.value(), kept.value())
                .because(why));
        audit.record(AuditNote.of("actor.took-in", "actor", kept.value())
                .by(by)
                .changed(gone.value(), kept.value())
                .because(why));
        var made = merges.find(merge.id()).orElseThrow();
        told.forEach(user -> letters.merged(user, made));
        return made;
    }

    /**
     * Makes them two again, as they were. What was changed since at the one that stayed stays there.
     *
     * @throws org.intreccio.kernel.Refused for whoever is no steward
     * @throws NotFound for an unknown merge
     * @throws Conflict when it was undone already, or something was merged on top of it that must be undone first
     */
    public Merge undo(String id, String why) {
        var by = currentUser.require(Role.STEWARD).id().value();
        var reason = reason(why);
        return transactions.write(() -> part(id, reason, by));
    }

    private Merge part(String id, String why, String by) {
        var asked = merges.find(id).orElseThrow(() -> NotFound.of("duplicates.error.unknown", id));
        merges.lock(asked.kept(), asked.gone());
        var merge = merges.find(id).orElseThrow(() -> NotFound.of("duplicates.error.unknown", id));
        if (merge.undone()) {
            throw Conflict.of("duplicates.error.undone");
        }
        onTop(merge).ifPresent(top -> {
            throw Conflict.of("duplicates.error.later", top.goneName(), top.keptName());
        });
        var told = merges.speakers(List.of(merge.kept()), LocalDate.now(clock));
        merges.restoreFields(id, merge.kept());
        merges.bringBack(id);
        ties.restore(id, merge.gone(), merge.kept());
        merges.end(id, clock.instant().truncatedTo(ChronoUnit.MICROS), by);
        note(merge.kept(), merge.gone());
        audit.record(AuditNote.of("actor.merge-undone", "actor", merge.gone().value())
                .by(by)
                .changed(merge.kept().value(), merge.gone().value())
                .because(why));
        told.forEach(user -> letters.undone(user, merge));
        return merges.find(id).orElseThrow();
    }

    /** What must be undone first: a later merge into the same one, or the one that put that one away. */
    private Optional<Merge> onTop(Merge merge) {
        return merges.open(merge.kept()).or(() -> merges.later(merge).stream().findFirst());
    }

    private void note(ActorId kept, ActorId gone) {
        changes.note("actor", kept.value());
        changes.note("actor", gone.value());
    }

    /** What somebody tied to the one that went, at the very moment when it went, follows it. */
    @Scheduled(fixedDelayString = "1m", initialDelayString = "1m")
    void follow() {
        for (var gone : merges.strays()) {
            try {
                transactions.writing(() -> merges.open(gone).ifPresent(merge -> {
                    merges.lock(merge.kept(), gone);
                    ties.move(merge.id(), gone, merge.kept());
                    note(merge.kept(), gone);
                }));
            } catch (RuntimeException e) {
                log.error("What was tied to {} after it was merged could not follow; it is tried again", gone, e);
            }
        }
    }
}
