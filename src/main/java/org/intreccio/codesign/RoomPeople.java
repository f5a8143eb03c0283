package org.intreccio.codesign;

import java.time.Clock;
import java.time.Duration;
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
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.intreccio.trust.Trust;
import org.springframework.stereotype.Service;

/**
 * Lets people into rooms and out of them.
 *
 * <p>Each act holds the room while it looks and writes, so whatever two people do at once, one state comes of it. A room always has
 * somebody who facilitates it: the last one hands it on before they go.
 */
@Service
public class RoomPeople {

    private static final int LONGEST_NOTE = 500;

    private final RoomEdges edges;
    private final RoomQueries queries;
    private final RoomCatalogue catalogue;
    private final RoomLetters letters;
    private final RoomProperties properties;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final ActorCatalogue actors;
    private final Trust trust;
    private final Transactions transactions;
    private final Changes changes;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    RoomPeople(
            RoomEdges edges,
            RoomQueries queries,
            RoomCatalogue catalogue,
            RoomLetters letters,
            RoomProperties properties,
            CurrentUser currentUser,
            CurrentActor currentActor,
            ActorCatalogue actors,
            Trust trust,
            Transactions transactions,
            Changes changes,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.edges = edges;
        this.queries = queries;
        this.catalogue = catalogue;
        this.letters = letters;
        this.properties = properties;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.actors = actors;
        this.trust = trust;
        this.transactions = transactions;
        this.changes = changes;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Brings the person here into the room, or asks for it, as the room lets people in; who was invited or belongs to what the room
     * hangs on is in at once. Coming in again changes nothing.
     *
     * @param note to those who facilitate, at most 500 characters
     * @return what they are now
     * @throws NotFound when there is no such room that they may know of
     * @throws Conflict when its work is done, or it is full
     */
    public RoomState join(RoomId id, String note) {
        currentUser.require();
        var me = currentActor.myself();
        if (note.strip().length() > LONGEST_NOTE) {
            throw InvalidValue.of("note", "codesign.error.note", LONGEST_NOTE);
        }
        trust.checkLinks("note", note);
        catalogue.known(id);
        return transactions.write(() -> {
            var room = held(id);
            var standing = catalogue.standing(room);
            var before = queries.person(id, me);
            if (before.filter(p -> p.state() == RoomState.MEMBER).isPresent()) {
                return RoomState.MEMBER;
            }
            var next = standing.entersFreely() ? RoomState.MEMBER : RoomState.REQUESTED;
            if (before.filter(p -> p.state() == next).isPresent()) {
                return next;
            }
            become(room, me, before, next, note.strip(), "");
            if (next == RoomState.REQUESTED) {
                letters.asked(room, me);
            }
            return next;
        });
    }

    /**
     * Ends the part of the person here in the room, takes their request back or declines their invitation.
     *
     * @throws Conflict for the last one who facilitates a room in which others take part
     */
    public void leave(RoomId id) {
        currentUser.require();
        var me = currentActor.myself();
        transactions.writing(() -> {
            edges.lock(id);
            queries.person(id, me).ifPresent(before -> end(id, before, ""));
        });
    }

    /**
     * Lets somebody in who asked; without effect on who is in.
     *
     * @throws Refused for whoever does not facilitate the room
     * @throws Conflict when there is no such request any more
     */
    public void admit(RoomId id, ActorId person) {
        currentUser.require(RoomPermission.FACILITATE, id);
        transactions.writing(() -> {
            var room = held(id);
            var before = queries.person(id, person);
            if (before.filter(p -> p.state() == RoomState.MEMBER).isPresent()) {
                return;
            }
            if (before.filter(p -> p.state() == RoomState.REQUESTED).isEmpty()) {
                throw Conflict.of("codesign.error.no-request");
            }
            become(room, person, before, RoomState.MEMBER, "", "");
            letters.admitted(room, person);
        });
    }

    /**
     * Invites a person; one who had asked is in at once, one who is in stays as they are.
     *
     * @throws Refused for whoever does not facilitate the room
     * @throws InvalidValue on {@code person} when there is no such person
     * @throws TooMany when the person here invited too many today
     */
    public void invite(RoomId id, ActorId person) {
        currentUser.require(RoomPermission.FACILITATE, id);
        var user = currentUser.require().id();
        if (actors.find(person).filter(a -> !a.kind().organisation()).isEmpty()) {
            throw InvalidValue.of("person", "codesign.error.person");
        }
        transactions.writing(() -> {
            var room = held(id);
            var before = queries.person(id, person);
            if (before.isEmpty()) {
                if (queries.invitedSince(user, clock.instant().minus(Duration.ofDays(1)))
                        >= properties.invitationsADay()) {
                    throw TooMany.of("codesign.error.invitations", Duration.ofDays(1));
                }
                become(room, person, before, RoomState.INVITED, "", user.value());
                letters.invited(room, person);
            } else if (before.get().state() == RoomState.REQUESTED) {
                become(room, person, before, RoomState.MEMBER, "", "");
                letters.admitted(room, person);
            }
        });
    }

    /**
     * Refuses a request, takes an invitation back or takes somebody out.
     *
     * @throws Refused for whoever does not facilitate the room
     * @throws InvalidValue on {@code reason} where somebody who is in goes without one
     * @throws Conflict for the last one who facilitates
     */
    public void remove(RoomId id, ActorId person, String reason) {
        currentUser.require(RoomPermission.FACILITATE, id);
        transactions.writing(() -> {
            edges.lock(id);
            queries.person(id, person).ifPresent(before -> {
                if (before.state() == RoomState.MEMBER && reason.isBlank()) {
                    throw InvalidValue.of("reason", "codesign.error.reason");
                }
                end(id, before, reason);
            });
        });
    }

    /**
     * Makes somebody who takes part facilitate the room, or no longer.
     *
     * @throws Refused for whoever does not facilitate the room
     * @throws Conflict when they do not take part, or nobody would facilitate any more
     */
    public void appoint(RoomId id, ActorId person, RoomRole role) {
        currentUser.require(RoomPermission.FACILITATE, id);
        transactions.writing(() -> {
            edges.lock(id);
            var before = queries.person(id, person)
                    .filter(p -> p.state() == RoomState.MEMBER)
                    .orElseThrow(() -> Conflict.of("codesign.error.not-there"));
            if (before.role() == role) {
                return;
            }
            if (role == RoomRole.PARTICIPANT) {
                requireAnother(id, before);
            }
            edges.role(id, person, role);
            audit.record(AuditNote.of("codesign.role", Rooms.KIND, id.value())
                    .changed(person + ": " + before.role().code(), person + ": " + role.code()));
            changes.note(Rooms.KIND, id.value());
        });
    }

    private void become(
            Room room, ActorId person, Optional<Participant> before, RoomState next, String note, String invitedBy) {
        if (next == RoomState.MEMBER && room.people() >= properties.most()) {
            throw Conflict.of("codesign.error.full", properties.most());
        }
        var id = room.id();
        edges.person(id, person, next, RoomRole.PARTICIPANT, note, invitedBy);
        told(id, person, before.map(p -> p.state().code()).orElse(""), next.code(), "");
        if (next == RoomState.MEMBER) {
            outbox.publish(new RoomEvent.Joined(id, person));
        }
    }

    private void end(RoomId id, Participant before, String reason) {
        if (before.facilitates()
                && queries.people(id).stream()
                                .filter(p -> p.state() == RoomState.MEMBER)
                                .count()
                        > 1) {
            requireAnother(id, before);
        }
        edges.noPerson(id, before.actor());
        told(id, before.actor(), before.state().code(), "", reason);
        outbox.publish(new RoomEvent.Left(id, before.actor()));
    }

    private void requireAnother(RoomId id, Participant person) {
        var another = queries.people(id).stream()
                .anyMatch(p -> p.facilitates() && !p.actor().equals(person.actor()));
        if (!another) {
            throw Conflict.of("codesign.error.last-facilitator");
        }
    }

    private void told(RoomId id, ActorId person, String from, String to, String reason) {
        audit.record(AuditNote.of("codesign.people", Rooms.KIND, id.value())
                .changed(person + ": " + from, person + ": " + to)
                .because(reason));
        changes.note(Rooms.KIND, id.value());
    }

    /** The room, held against other writers. */
    private Room held(RoomId id) {
        edges.lock(id);
        var room = queries.find(id).orElseThrow(() -> RoomCatalogue.unknown(id));
        if (!room.goesOn()) {
            throw Conflict.of("codesign.error.finished");
        }
        return room;
    }
}
