package org.intreccio.spaces;

import java.util.Optional;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.DomainEvent;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.trust.Trust;
import org.springframework.stereotype.Service;

/**
 * Lets actors into spaces and out of them. Whoever joins does so in the name of the actor they act for.
 *
 * <p>Each act holds the space while it looks and writes, so whatever two people do at once, one membership comes of it.
 */
@Service
public class SpaceMembers {

    private static final int LONGEST_NOTE = 500;

    private final SpaceEdges edges;
    private final SpaceQueries queries;
    private final CurrentUser currentUser;
    private final Trust trust;
    private final CurrentActor currentActor;
    private final ActorCatalogue actors;
    private final Transactions transactions;
    private final Changes changes;
    private final Outbox outbox;
    private final AuditLog audit;

    SpaceMembers(
            SpaceEdges edges,
            SpaceQueries queries,
            CurrentUser currentUser,
            Trust trust,
            CurrentActor currentActor,
            ActorCatalogue actors,
            Transactions transactions,
            Changes changes,
            Outbox outbox,
            AuditLog audit) {
        this.edges = edges;
        this.queries = queries;
        this.currentUser = currentUser;
        this.trust = trust;
        this.currentActor = currentActor;
        this.actors = actors;
        this.transactions = transactions;
        this.changes = changes;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Makes the actor of the person here a member, or asks for it, as the space lets people in; who was invited is in at once.
     * Joining again changes nothing.
     *
     * @param note to the keepers, read where they decide; at most 500 characters
     * @return what the actor is now
     * @throws Conflict when the space is not open, or takes in only whom it invites
     */
    public MemberState join(SpaceId id, String note) {
        var me = currentActor.require().id();
        if (note.strip().length() > LONGEST_NOTE) {
            throw InvalidValue.of("note", "spaces.error.note", LONGEST_NOTE);
        }
        trust.checkLinks("note", note);
        return transactions.write(() -> {
            var space = held(id);
            var before = queries.state(id, me);
            if (before.filter(s -> s != MemberState.INVITED).isPresent()) {
                return before.get();
            }
            var next =
                    before.isPresent() || space.joining() == Joining.OPEN ? MemberState.MEMBER : MemberState.REQUESTED;
            if (before.isEmpty() && space.joining() == Joining.INVITED) {
                throw Conflict.of("spaces.error.invited-only");
            }
            become(id, me, before, next, note.strip());
            return next;
        });
    }

    /** Ends the membership of the actor of the person here, takes its request back or declines its invitation. */
    public void leave(SpaceId id) {
        var me = currentActor.require().id();
        transactions.writing(() -> {
            edges.lock(id);
            queries.state(id, me).ifPresent(before -> end(id, me, before, ""));
        });
    }

    /**
     * Lets somebody in who asked.
     *
     * @throws Refused for whoever does not keep the space
     * @throws Conflict when there is no such request any more
     */
    public void admit(SpaceId id, ActorId actor) {
        currentUser.require(SpacePermission.ADMIT, id);
        transactions.writing(() -> {
            held(id);
            var before = queries.state(id, actor);
            if (before.filter(s -> s == MemberState.MEMBER).isEmpty()) {
                if (before.filter(s -> s == MemberState.REQUESTED).isEmpty()) {
                    throw Conflict.of("spaces.error.no-request");
                }
                become(id, actor, before, MemberState.MEMBER, "");
            }
        });
    }

    /**
     * Invites an actor; one who had asked is in at once.
     *
     * @throws Refused for whoever does not keep the space
     */
    public void invite(SpaceId id, ActorId actor) {
        currentUser.require(SpacePermission.ADMIT, id);
        if (actors.find(actor).isEmpty()) {
            throw NotFound.of("spaces.error.actor-unknown", actor.value());
        }
        transactions.writing(() -> {
            held(id);
            var before = queries.state(id, actor);
            if (before.isEmpty()) {
                become(id, actor, before, MemberState.INVITED, "");
            } else if (before.get() == MemberState.REQUESTED) {
                become(id, actor, before, MemberState.MEMBER, "");
            }
        });
    }

    /**
     * Refuses a request, takes an invitation back or ends a membership.
     *
     * @throws Refused for whoever does not keep the space
     * @throws InvalidValue on {@code reason} when a membership ends without one
     */
    public void remove(SpaceId id, ActorId actor, String reason) {
        currentUser.require(SpacePermission.ADMIT, id);
        transactions.writing(() -> {
            edges.lock(id);
            queries.state(id, actor).ifPresent(before -> {
                if (before == MemberState.MEMBER && reason.isBlank()) {
                    throw InvalidValue.of("reason", "spaces.error.reason");
                }
                end(id, actor, before, reason);
            });
        });
    }

    private void become(SpaceId id, ActorId actor, Optional<MemberState> before, MemberState next, String note) {
        edges.member(id, actor, next, note);
        DomainEvent event = switch (next) {
            case REQUESTED -> new SpaceEvent.JoiningRequested(id, actor);
            case INVITED -> new SpaceEvent.Invited(id, actor);
            case MEMBER -> new SpaceEvent.Joined(id, actor);
        };
        told(id, actor, before.map(MemberState::code).orElse(""), next.code(), "", event);
    }

    private void end(SpaceId id, ActorId actor, MemberState before, String reason) {
        edges.noMember(id, actor);
        told(id, actor, before.code(), "", reason, new SpaceEvent.Left(id, actor));
    }

    private void told(SpaceId id, ActorId actor, String from, String to, String reason, DomainEvent event) {
        audit.record(AuditNote.of("spaces.membership", Spaces.KIND, id.value())
                .changed(state(actor, from), state(actor, to))
                .because(reason));
        outbox.publish(event);
        changes.note(Spaces.KIND, id.value());
    }

    private static String state(ActorId actor, String state) {
        return actor + (state.isEmpty() ? "" : ": " + state);
    }

    /** The space, held against other writers. */
    private SpaceCard held(SpaceId id) {
        edges.lock(id);
        var card = card(id);
        if (card.status() != SpaceStatus.OPEN) {
            throw Conflict.of("spaces.error.closed", card.name());
        }
        return card;
    }

    private SpaceCard card(SpaceId id) {
        return queries.pages(java.util.List.of(id), true).stream()
                .map(SpacePage::card)
                .findFirst()
                .orElseThrow(() -> NotFound.of("spaces.error.space-unknown", id.value()));
    }
}
