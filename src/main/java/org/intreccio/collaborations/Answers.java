package org.intreccio.collaborations;

import java.util.List;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.Visibility;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.FeedbackKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lets each named actor answer for itself, and change its mind. Each act is refused with {@link Refused} to whoever may not act for the
 * actor, and with {@link Conflict} where it is not possible now; doing it again changes nothing.
 */
@Service
public class Answers {

    private static final int REASON = 500;

    private final CollaborationQueries queries;
    private final CollaborationEdges edges;
    private final CountedTies ties;
    private final ImportedProjectQueries imported;
    private final CollaborationLetters letters;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Feedback feedback;

    Answers(
            CollaborationQueries queries,
            CollaborationEdges edges,
            CountedTies ties,
            ImportedProjectQueries imported,
            CollaborationLetters letters,
            CurrentUser currentUser,
            Transactions transactions,
            AuditLog audit,
            Outbox outbox,
            Feedback feedback) {
        this.queries = queries;
        this.edges = edges;
        this.ties = ties;
        this.imported = imported;
        this.letters = letters;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
        this.feedback = feedback;
    }

    /** One act of an actor about a part. */
    private record Step(CollaborationId id, ActorId as, ActorId on, Act act, String reason) {}

    /**
     * Confirms that this actor took part; from then on it counts, for those who may know of it, and leans what this one and the others
     * are recommended.
     */
    public Collaboration confirm(CollaborationId id, ActorId as, Visibility visibility) {
        return transactions.write(() -> {
            var now = take(new Step(id, as, as, Act.CONFIRM, ""), visibility);
            now.confirmed().stream()
                    .map(Part::actor)
                    .filter(other -> !other.equals(as))
                    .forEach(other -> {
                        feedback.happened(as, other, FeedbackKind.WORKED_TOGETHER);
                        feedback.happened(other, as, FeedbackKind.WORKED_TOGETHER);
                    });
            return now;
        });
    }

    /** Says that this actor did not take part, or does not want it told; a reason is welcome and goes to the proposer. */
    public Collaboration decline(CollaborationId id, ActorId as, String reason) {
        return take(new Step(id, as, as, Act.DECLINE, optional(reason)), null);
    }

    /** Takes this actor's confirmation back. Where fewer than two are left, nothing of it counts any more. */
    public Collaboration leave(CollaborationId id, ActorId as) {
        return take(new Step(id, as, as, Act.LEAVE, ""), null);
    }

    /** Takes the whole proposal back; possible for the proposer while nobody else has confirmed. */
    public Collaboration withdraw(CollaborationId id, ActorId as) {
        return take(new Step(id, as, as, Act.WITHDRAW, ""), null);
    }

    /** Takes back that the proposer named this one, which has not answered. */
    public Collaboration unname(CollaborationId id, ActorId as, ActorId partner) {
        return take(new Step(id, as, partner, Act.UNNAME, ""), null);
    }

    /** Says, as a participant, that another one did not take part so. Its tie does not count until a steward has settled it. */
    public Collaboration dispute(CollaborationId id, ActorId as, ActorId other, String reason) {
        return take(new Step(id, as, other, Act.DISPUTE, required(reason)), null);
    }

    /** Takes one's own dispute back. */
    public Collaboration reconcile(CollaborationId id, ActorId as, ActorId other) {
        return take(new Step(id, as, other, Act.RECONCILE, ""), null);
    }

    /** Those with a dispute, for stewards. */
    public List<Collaboration> disputed() {
        currentUser.require(Role.STEWARD);
        return queries.disputed();
    }

    /**
     * Settles, as a steward with no part in it, whether a disputed part stands; of an imported project, also whether one took part of whom
     * nobody has said so.
     */
    public Collaboration settle(CollaborationId id, ActorId on, boolean stands, String reason) {
        currentUser.require(CollaborationPermission.SETTLE, id);
        var why = required(reason);
        return transactions.write(() -> {
            var before = locked(id);
            currentUser.require(CollaborationPermission.SETTLE, id);
            var part = part(before, on);
            var result = stands ? PartState.CONFIRMED : PartState.STRUCK;
            var vouched = before.mayVouch() && on.equals(before.proposer());
            if (!part.is(PartState.DISPUTED) && !vouched) {
                throw Conflict.of("collaborations.error.not-now");
            }
            var disputer = part.disputedBy();
            ties.remember(before);
            edges.state(id, on, result, stands ? "" : why, null);
            if (vouched) {
                edges.askNoMore(id);
            }
            if (vouched && stands) {
                edges.vouched(id);
            }
            var now = finished(before, part, result, "collaborations.settled", "", why);
            letters.concerned(now, part, stands ? "upheld" : "struck", why);
            if (disputer != null) {
                now.part(disputer).ifPresent(d -> letters.concerned(now, d, stands ? "rejected" : "accepted", why));
            }
            return now;
        });
    }

    private Collaboration take(Step step, @Nullable Visibility visibility) {
        currentUser.require(ActorPermission.ACT_FOR, step.as());
        return transactions.write(() -> {
            var before = locked(step.id());
            part(before, step.as());
            var part = part(before, step.on());
            if (done(before, part, step)) {
                return before;
            }
            if (!before.acts(step.as(), step.on()).contains(step.act())) {
                throw Conflict.of("collaborations.error.not-now");
            }
            checkWitness(before, step);
            return write(step, visibility, before, part);
        });
    }

    /** Who confirms that another one took part must have been found to speak for one that did, and not speak for the other as well. */
    private void checkWitness(Collaboration before, Step step) {
        if (!before.imported() || step.act() != Act.CONFIRM || step.as().equals(before.proposer())) {
            return;
        }
        if (currentUser.may(ActorPermission.ACT_FOR, before.proposer())
                || !imported.attested(currentUser.require().id(), step.as())) {
            throw Refused.notAllowed("collaborations.error.took-part-witness");
        }
    }

    private static boolean done(Collaboration before, Part part, Step step) {
        return step.act() == Act.WITHDRAW
                ? before.withdrawn()
                : part.is(step.act().result());
    }

    private Collaboration write(Step step, @Nullable Visibility visibility, Collaboration before, Part part) {
        ties.remember(before);
        if (step.act() == Act.WITHDRAW) {
            edges.withdraw(step.id());
        } else {
            edges.state(
                    step.id(),
                    step.on(),
                    step.act().result(),
                    step.reason(),
                    step.act() == Act.DISPUTE ? step.as() : null);
        }
        if (before.imported() && step.act() == Act.CONFIRM) {
            edges.askNoMore(step.id());
        }
        if (visibility != null) {
            edges.shown(step.id(), step.on(), visibility);
        }
        var now = finished(
                before,
                part,
                step.act().result(),
                "collaborations." + step.act().past(),
                step.as().value(),
                step.reason());
        tell(step, now, part);
        return now;
    }

    private Collaboration finished(
            Collaboration before, Part part, PartState result, String action, String behalf, String reason) {
        var now = ties.follow(before.id(), before.counts());
        audit.record(AuditNote.of(action, "collaboration", before.id().value())
                .onBehalfOf(behalf)
                .changed(part.actor() + " " + part.state().code(), part.actor() + " " + result.code())
                .because(reason));
        outbox.publish(new CollaborationEvent.PartChanged(before.id(), part.actor(), result));
        return now;
    }

    private void tell(Step step, Collaboration now, Part part) {
        switch (step.act()) {
            case CONFIRM, DECLINE, LEAVE -> {
                if (!part.actor().equals(now.proposer())) {
                    letters.answered(now, part, step.act().result(), step.reason());
                }
            }
            case DISPUTE -> letters.concerned(now, part, "disputed", step.reason());
            case RECONCILE -> letters.concerned(now, part, "upheld", "");
            case WITHDRAW, UNNAME -> {
                // Whoever was asked and did not answer need not hear that nobody asks any more.
            }
        }
    }

    private Collaboration locked(CollaborationId id) {
        return queries.locked(id).orElseThrow(() -> NotFound.of("collaborations.error.unknown", id.value()));
    }

    private static Part part(Collaboration collaboration, ActorId actor) {
        return collaboration
                .part(actor)
                .orElseThrow(() -> NotFound.of(
                        "collaborations.error.unknown", collaboration.id().value()));
    }

    private static String optional(String reason) {
        var words = reason.strip();
        if (words.length() > REASON) {
            throw InvalidValue.of("reason", "directory.error.too-long", REASON, words.length());
        }
        return words;
    }

    private static String required(String reason) {
        if (reason.strip().length() < 5) {
            throw InvalidValue.of("reason", "collaborations.error.reason");
        }
        return optional(reason);
    }
}
