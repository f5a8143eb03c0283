package org.intreccio.decisions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.codesign.Rooms;
import org.intreccio.graph.Outbox;
import org.intreccio.kernel.Conflict;
import org.springframework.stereotype.Component;

/**
 * Opens and closes decisions at their instants, in the caller's transaction that holds the decision. Each step looks at the state again,
 * so that doing it twice changes nothing.
 */
@Component
class Openings {

    /** Fewer than this could not hide in one another. */
    static final int FEWEST_ANONYMOUS = 3;

    /** How long before the end the undecided are reminded. */
    static final Duration REMINDING = Duration.ofHours(24);

    private final DecisionQueries queries;
    private final DecisionEdges edges;
    private final BallotBox box;
    private final DecisionLetters letters;
    private final Rooms rooms;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    Openings(
            DecisionQueries queries,
            DecisionEdges edges,
            BallotBox box,
            DecisionLetters letters,
            Rooms rooms,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.box = box;
        this.letters = letters;
        this.rooms = rooms;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Brings a decision to where its instants say it is now; what is not due stays as it is.
     *
     * @return as it stands afterwards
     */
    Decision advance(Decision held) {
        var now = clock.instant();
        var decision = held;
        if (decision.dueToOpen(now)) {
            decision = mayOpen(decision) ? open(decision) : sendBack(decision);
        }
        if (decision.dueToClose(now)) {
            decision = close(decision);
        }
        return decision;
    }

    private boolean mayOpen(Decision decision) {
        try {
            check(decision);
            return true;
        } catch (Conflict nobodyHereToTell) {
            return false;
        }
    }

    /**
     * Looks whether it may open now.
     *
     * @throws Conflict where the thread has no contributions or is over, or too few would have a vote
     */
    void check(Decision decision) {
        var place = queries.place(decision.thread()).orElseThrow(() -> Conflict.of("decisions.error.no-thread"));
        if (!place.goesOn()) {
            throw Conflict.of("decisions.error.over");
        }
        if (place.contributions() == 0) {
            throw Conflict.of("decisions.error.no-contributions");
        }
        int voters =
                queries.eligible(decision.thread(), decision.terms().voters()).size();
        if (voters == 0) {
            throw Conflict.of("decisions.error.nobody");
        }
        if (decision.terms().anonymous() && voters < FEWEST_ANONYMOUS) {
            throw Conflict.of("decisions.error.too-few", FEWEST_ANONYMOUS, voters);
        }
    }

    /** Opens it and writes down who has a vote. */
    Decision open(Decision decision) {
        var now = clock.instant();
        edges.freeze(
                decision.id(),
                queries.eligible(decision.thread(), decision.terms().voters()));
        edges.become(decision.id(), DecisionState.OPEN, opening(decision, now));
        box.open(decision);
        var opened = queries.find(decision.id()).orElseThrow();
        tell(opened, "decisions.opened", decision.state());
        letters.opened(opened, queries.voters(opened.id()));
        var closes = opened.terms().closesAt();
        if (closes != null && !closes.minus(REMINDING).isAfter(now)) {
            // The letter that it is open comes within the last day, so it is the reminder as well.
            edges.reminded(opened.id());
        }
        return opened;
    }

    private static Instant opening(Decision decision, Instant now) {
        var at = decision.opensAt();
        return decision.state() == DecisionState.SCHEDULED && at != null ? at : now;
    }

    private Decision sendBack(Decision decision) {
        edges.become(decision.id(), DecisionState.DRAFT, null);
        tell(decision, "decisions.sent-back", decision.state());
        letters.sentBack(decision);
        return queries.find(decision.id()).orElseThrow();
    }

    private Decision close(Decision decision) {
        box.close(decision);
        edges.become(decision.id(), DecisionState.CLOSED, null);
        tell(decision, "decisions.closed", decision.state());
        letters.closed(decision);
        return queries.find(decision.id()).orElseThrow();
    }

    /** Writes, in the last day, to those with a vote who have cast none. */
    void remind(Decision decision) {
        var closes = decision.terms().closesAt();
        var now = clock.instant();
        if (decision.takesVotes(now)
                && closes != null
                && !closes.minus(REMINDING).isAfter(now)
                && !queries.reminded(decision.id())) {
            edges.reminded(decision.id());
            letters.reminding(
                    decision,
                    queries.voters(decision.id()).stream()
                            .filter(v -> !v.voted())
                            .toList());
        }
    }

    private void tell(Decision decision, String action, DecisionState from) {
        var to = queries.find(decision.id()).orElseThrow().state();
        audit.record(AuditNote.of(action, Decisions.KIND, decision.id().value()).changed(from.code(), to.code()));
        outbox.publish(
                new DecisionEvent.Became(decision.id().value(), decision.room().value(), to.code()));
        rooms.ring(decision.room());
    }
}
