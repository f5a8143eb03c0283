package org.intreccio.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.codesign.RoomId;
import org.intreccio.codesign.RoomPermission;
import org.intreccio.codesign.Rooms;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.threads.ThreadId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What those who facilitate a room do with decisions, from the draft to the outcome (rules.md §§1 and 4). */
@Service
public class Decisions {

    /** The kind under which the audit log and reports tell of decisions. */
    public static final String KIND = "decision";

    private static final int LONGEST_STATEMENT = 2_000;

    private final DecisionQueries queries;
    private final DecisionEdges edges;
    private final Openings openings;
    private final TermsRules rules;
    private final DecisionLetters letters;
    private final Rooms rooms;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Transactions transactions;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    Decisions(
            DecisionQueries queries,
            DecisionEdges edges,
            Openings openings,
            TermsRules rules,
            DecisionLetters letters,
            Rooms rooms,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Transactions transactions,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.openings = openings;
        this.rules = rules;
        this.letters = letters;
        this.rooms = rooms;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Drafts a decision, which those who facilitate alone see.
     *
     * @throws Refused for whoever does not facilitate the room
     * @throws InvalidValue naming the field that must be mended
     */
    public DecisionId draft(ThreadId thread, Terms asked) {
        var place = queries.place(thread).orElseThrow(() -> NotFound.of("decisions.error.unknown", thread.value()));
        currentUser.require(RoomPermission.FACILITATE, place.room());
        var terms = rules.checked(asked);
        var me = currentActor.myself();
        var id = DecisionId.fresh();
        transactions.writing(() -> {
            edges.draft(id, thread, me, terms);
            audit.record(AuditNote.of("decisions.drafted", KIND, id.value()).changed("", DecisionState.DRAFT.code()));
            rooms.ring(place.room());
        });
        return id;
    }

    /**
     * Changes a draft.
     *
     * @param read the version that was read
     * @throws Refused for whoever does not facilitate the room
     * @throws Conflict where it is no draft any more, or somebody changed it meanwhile
     * @throws InvalidValue naming the field that must be mended
     */
    public void edit(DecisionId id, long read, Terms asked) {
        var terms = rules.checked(asked);
        facilitating(id, decision -> {
            checkState(decision, DecisionState.DRAFT);
            if (decision.version() != read) {
                throw Conflict.of("decisions.error.changed-meanwhile");
            }
            edges.edit(id, terms);
            rooms.ring(decision.room());
        });
    }

    /** Throws a draft away; twice changes nothing. */
    public void discard(DecisionId id) {
        facilitating(id, decision -> {
            checkState(decision, DecisionState.DRAFT);
            edges.discard(id);
            audit.record(AuditNote.of("decisions.discarded", KIND, id.value()).changed(DecisionState.DRAFT.code(), ""));
            rooms.ring(decision.room());
        });
    }

    /**
     * Opens it: its rules and who has a vote are fixed from then on. Opening it again changes nothing.
     *
     * @param at when it opens; nothing for now
     * @throws Refused for whoever does not facilitate the room
     * @throws Conflict where the thread has no contributions or is over, or too few would have a vote
     * @throws InvalidValue on {@code closesAt} or {@code opensAt}
     */
    public void open(DecisionId id, @Nullable Instant at) {
        facilitating(id, decision -> {
            if (decision.state() == DecisionState.OPEN) {
                return;
            }
            checkState(decision, DecisionState.DRAFT);
            var now = clock.instant();
            var opening = at != null && at.isAfter(now) ? at : now;
            TermsRules.closing(decision.terms(), opening);
            openings.check(decision);
            rooms.stir(decision.room());
            if (opening.isAfter(now)) {
                edges.become(id, DecisionState.SCHEDULED, opening);
                note("decisions.scheduled", decision, DecisionState.SCHEDULED, "");
            } else {
                openings.open(decision);
            }
        });
    }

    /** Takes back that it opens by itself. */
    public void unschedule(DecisionId id) {
        facilitating(id, decision -> {
            checkState(decision, DecisionState.SCHEDULED);
            edges.become(id, DecisionState.DRAFT, null);
            note("decisions.sent-back", decision, DecisionState.DRAFT, "");
        });
    }

    /**
     * Opens a closed decision again, for the same voters, until another instant.
     *
     * @throws Conflict once its outcome is stated, and for an anonymous one, of which no ballot can be changed any more
     * @throws InvalidValue on {@code reason} or {@code closesAt}
     */
    public void reopen(DecisionId id, Instant closesAt, String reason) {
        if (reason.isBlank()) {
            throw InvalidValue.of("reason", "decisions.error.reason-missing");
        }
        facilitating(id, decision -> {
            checkState(decision, DecisionState.CLOSED);
            if (decision.terms().anonymous()) {
                throw Conflict.of("decisions.error.anonymous-closed");
            }
            var until = TermsRules.closing(decision.terms().closing(closesAt), clock.instant());
            rooms.stir(decision.room());
            edges.reopen(id, until);
            note("decisions.reopened", decision, DecisionState.OPEN, reason);
            letters.opened(queries.find(id).orElseThrow(), queries.voters(id));
        });
    }

    /**
     * States what was decided; all who had a vote are told.
     *
     * @param chosen options, from 0; none where none was chosen
     * @param reviewOn when it is looked at again; nothing where it is not
     * @throws Conflict before it is closed, and once an outcome is stated
     * @throws InvalidValue on {@code statement}, {@code chosen} or {@code reviewOn}
     */
    public void stateOutcome(DecisionId id, String statement, List<Integer> chosen, @Nullable LocalDate reviewOn) {
        var words = statement.strip();
        if (words.isEmpty() || words.length() > LONGEST_STATEMENT) {
            throw InvalidValue.of("statement", "decisions.error.statement", LONGEST_STATEMENT);
        }
        if (reviewOn != null && reviewOn.isBefore(LocalDate.now(clock.withZone(ZoneId.systemDefault())))) {
            throw InvalidValue.of("reviewOn", "decisions.error.review");
        }
        facilitating(id, decision -> {
            checkState(decision, DecisionState.CLOSED);
            var options = decision.terms().options().size();
            if (chosen.stream().anyMatch(o -> o < 0 || o >= options)
                    || chosen.stream().distinct().count() < chosen.size()) {
                throw InvalidValue.of("chosen", "decisions.error.chosen");
            }
            edges.outcome(id, new Decision.Outcome(words, chosen, reviewOn, clock.instant()));
            note("decisions.outcome-stated", decision, DecisionState.OUTCOME_STATED, "");
            letters.decided(queries.find(id).orElseThrow(), queries.voters(id));
        });
    }

    private interface Act {
        void on(Decision decision);
    }

    private void facilitating(DecisionId id, Act act) {
        currentUser.require(RoomPermission.FACILITATE, room(id));
        transactions.writing(() ->
                act.on(queries.locked(id).map(openings::advance).orElseThrow(() -> DecisionCatalogue.unknown(id))));
    }

    /** The room of it; for whoever may not even know of that, there is no such decision. */
    private RoomId room(DecisionId id) {
        currentUser.require();
        return queries.find(id).map(Decision::room).orElseThrow(() -> DecisionCatalogue.unknown(id));
    }

    private static void checkState(Decision decision, DecisionState needed) {
        if (decision.state() != needed) {
            throw Conflict.of("decisions.error.state." + decision.state().code());
        }
    }

    private void note(String action, Decision decision, DecisionState to, String why) {
        if (!decision.state().canBecome(to)) {
            throw new IllegalStateException(decision.state() + " cannot become " + to);
        }
        audit.record(AuditNote.of(action, KIND, decision.id().value())
                .changed(decision.state().code(), to.code())
                .because(why));
        outbox.publish(
                new DecisionEvent.Became(decision.id().value(), decision.room().value(), to.code()));
        rooms.ring(decision.room());
    }
}
