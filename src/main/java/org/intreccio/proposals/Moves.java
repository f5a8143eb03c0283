package org.intreccio.proposals;

import java.util.List;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Outbox;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.NotFound;
import org.springframework.stereotype.Component;

/**
 * Brings a proposal from one status to the next, in the caller's transaction, which holds it: refused where that is not legal, and told
 * to the log, to whoever listens and to the change feed. What a committee answered is kept from the team in the log as well.
 */
@Component
class Moves {

    static final String KIND = "proposal";

    private final ProposalQueries queries;
    private final ProposalEdges edges;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Changes changes;

    Moves(ProposalQueries queries, ProposalEdges edges, AuditLog audit, Outbox outbox, Changes changes) {
        this.queries = queries;
        this.edges = edges;
        this.audit = audit;
        this.outbox = outbox;
        this.changes = changes;
    }

    /** Holds the proposal until the transaction ends. */
    StoredProposal hold(ProposalId id) {
        return queries.locked(id).orElseThrow(() -> NotFound.of("proposals.error.unknown", id.value()));
    }

    /** Holds it and brings it there; without effect where it is. */
    void to(ProposalId id, ProposalStatus next) {
        var now = hold(id);
        if (now.status() != next) {
            go(now, now.status(), next, "");
        }
    }

    /**
     * Brings it from one status to another.
     *
     * @throws Conflict where that is not legal
     */
    void go(StoredProposal proposal, ProposalStatus from, ProposalStatus next, String why) {
        if (!from.canBecome(next)) {
            throw Conflict.of("proposals.error.status." + next.code());
        }
        edges.status(proposal.id(), next);
        var note = note(next, proposal).changed(from.code(), next.code()).because(why);
        audit.record(
                next.isAnswer()
                        ? note.unseenBy(
                                proposal.agreed().stream().map(ActorId::value).toList())
                        : note);
        outbox.publish(new ProposalEvent.Moved(proposal.id(), proposal.challenge(), from, next));
        changes.note(KIND, proposal.id().value());
    }

    private static AuditNote note(ProposalStatus next, StoredProposal proposal) {
        var id = proposal.id().value();
        return switch (next) {
            case DRAFT -> throw new IllegalStateException("Nothing becomes a draft again");
            case SUBMITTED ->
                AuditNote.of("proposals.submitted", KIND, id)
                        .onBehalfOf(proposal.lead().value());
            case ELIGIBLE -> AuditNote.of("proposals.admitted", KIND, id);
            case INELIGIBLE -> AuditNote.of("proposals.found-ineligible", KIND, id);
            case IN_EVALUATION -> AuditNote.of("proposals.entered-evaluation", KIND, id);
            case SELECTED -> AuditNote.of("proposals.selected", KIND, id);
            case RESERVE -> AuditNote.of("proposals.put-in-reserve", KIND, id);
            case DECLINED -> AuditNote.of("proposals.declined", KIND, id);
            case WITHDRAWN ->
                AuditNote.of("proposals.withdrawn", KIND, id)
                        .onBehalfOf(proposal.lead().value());
        };
    }

    /** Notes anything else that was done to it. */
    void note(String action, StoredProposal proposal, ActorId behalf, String from, String to, String why) {
        audit.record(new AuditNote(
                action, KIND, proposal.id().value(), "", behalf.value(), from, to, why.strip(), List.of()));
        changes.note(KIND, proposal.id().value());
    }

    void publish(ProposalEvent event) {
        outbox.publish(event);
    }
}
