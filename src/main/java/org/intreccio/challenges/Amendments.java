package org.intreccio.challenges;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.springframework.stereotype.Service;

/**
 * Changes open calls, each time by a dated version with a note in both languages that followers and teams get; and appoints who
 * else runs a call.
 */
@Service
public class Amendments {

    private static final int LONGEST_NOTE = 2_000;

    private final ChallengeEdges edges;
    private final ChallengeQueries queries;
    private final SettingsCheck check;
    private final ChallengeLetters letters;
    private final CurrentUser currentUser;
    private final ActorCatalogue actors;
    private final Transactions transactions;
    private final Changes changes;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    Amendments(
            ChallengeEdges edges,
            ChallengeQueries queries,
            SettingsCheck check,
            ChallengeLetters letters,
            CurrentUser currentUser,
            ActorCatalogue actors,
            Transactions transactions,
            Changes changes,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.edges = edges;
        this.queries = queries;
        this.check = check;
        this.letters = letters;
        this.currentUser = currentUser;
        this.actors = actors;
        this.transactions = transactions;
        this.changes = changes;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lays down something new over the saving that was read. Amending to what stands there already changes nothing.
     *
     * @throws org.intreccio.kernel.Refused for whoever does not run the call
     * @throws Conflict when it is not open
     * @throws InvalidValue when the note is missing in a language, something does not fit, or a phase would end in the past
     */
    public ChallengeEdit amend(ChallengeId id, long read, ChallengeSettings settings, Bilingual note) {
        currentUser.require(ChallengePermission.RUN, id);
        checkNote(note);
        return transactions.write(() -> {
            var edits = edges.lock(id);
            var now = draft(id);
            if (now.challenge().status() != ChallengeStatus.OPEN) {
                throw Conflict.of("challenges.error.not-open");
            }
            if (settings.equals(now.settings())) {
                return new ChallengeEdit.Saved(now);
            }
            if (edits != read) {
                return new ChallengeEdit.Clash(now);
            }
            check.check(settings, now.settings());
            checkPhases(now.challenge().terms(), settings.terms(), clock.instant());
            SettingsCheck.ready(settings, clock.instant());
            var version = now.challenge().version() + 1;
            edges.write(id, version, settings, note);
            audit.record(AuditNote.of("challenges.amended", Challenges.KIND, id.value())
                    .onBehalfOf(now.challenge().host().value())
                    .changed(String.valueOf(now.challenge().version()), String.valueOf(version))
                    .because(note.it()));
            outbox.publish(new ChallengeEvent.Amended(id, version));
            changes.note(Challenges.KIND, id.value());
            var saved = draft(id);
            letters.amended(saved.challenge(), note);
            return new ChallengeEdit.Saved(saved);
        });
    }

    private static void checkNote(Bilingual note) {
        if (note.it().isBlank() || note.en().isBlank()) {
            throw InvalidValue.of("note", "challenges.error.note");
        }
        if (Math.max(note.it().length(), note.en().length()) > LONGEST_NOTE) {
            throw InvalidValue.of(
                    "note", "challenges.error.long", LONGEST_NOTE, note.it().length());
        }
    }

    /** What is over stays as it was, and nothing that lies ahead may be said to be over. */
    static void checkPhases(Terms before, Terms after, Instant now) {
        var over =
                before.phases().stream().filter(p -> p.closes().isBefore(now)).collect(Collectors.toSet());
        if (!Set.copyOf(after.phases()).containsAll(over)) {
            throw InvalidValue.of("phases", "challenges.error.phase-over");
        }
        after.phases().stream()
                .filter(p -> p.closes().isBefore(now) && !over.contains(p))
                .findFirst()
                .ifPresent(p -> {
                    throw InvalidValue.of("phases", "challenges.error.phase-past");
                });
    }

    /**
     * Appoints a citizen to run the call. Appointing twice changes nothing.
     *
     * @throws InvalidValue where it is no citizen
     */
    public void appoint(ChallengeId id, ActorId citizen) {
        currentUser.require(ChallengePermission.EDIT, id);
        if (actors.find(citizen).filter(c -> !c.kind().organisation()).isEmpty()) {
            throw InvalidValue.of("runner", "challenges.error.runner");
        }
        runners(id, citizen, "challenges.runner-appointed", () -> edges.runner(id, citizen));
    }

    /** Ends an appointment; one may end one's own. */
    public void dismiss(ChallengeId id, ActorId citizen) {
        currentUser.require(ChallengePermission.EDIT, id);
        runners(id, citizen, "challenges.runner-dismissed", () -> edges.noRunner(id, citizen));
    }

    private void runners(ChallengeId id, ActorId citizen, String action, Runnable write) {
        transactions.writing(() -> {
            edges.lock(id);
            var before = queries.runners(id);
            write.run();
            if (!before.equals(queries.runners(id))) {
                audit.record(AuditNote.of(action, Challenges.KIND, id.value()).changed("", citizen.value()));
                changes.note(Challenges.KIND, id.value());
            }
        });
    }

    private ChallengeDraft draft(ChallengeId id) {
        return queries.drafts(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("challenges.error.unknown", id.value()));
    }
}
