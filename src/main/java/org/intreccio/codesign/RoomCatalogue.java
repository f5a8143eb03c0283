package org.intreccio.codesign;

import java.util.List;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads rooms as the person here may know of them. */
@Service
public class RoomCatalogue {

    private final RoomQueries queries;
    private final RoomHosts hosts;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;

    RoomCatalogue(RoomQueries queries, RoomHosts hosts, CurrentUser currentUser, CurrentActor currentActor) {
        this.queries = queries;
        this.hosts = hosts;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
    }

    /**
     * How the person here stands to a room.
     *
     * @param state how far they have come into it; nothing where they have nothing to do with it
     * @param person they themselves, as rooms know them; nothing for a guest
     * @param reads whether they may read what is said
     * @param speaks whether they may speak in it now
     * @param facilitates whether they facilitate it
     * @param entersFreely whether one click brings them in
     */
    public record Standing(
            boolean signedIn,
            @Nullable ActorId person,
            @Nullable RoomState state,
            boolean reads,
            boolean speaks,
            boolean facilitates,
            boolean entersFreely) {}

    /** A room, whoever asks. For rooms, which ask who may. */
    public Optional<Room> find(RoomId id) {
        return queries.find(id);
    }

    /**
     * The room with all that is said in it.
     *
     * @throws NotFound when there is none that the person here may know of
     * @throws Refused where they may know of it and not read it
     */
    public Room see(RoomId id) {
        var room = known(id);
        if (room.access() != RoomAccess.OPEN) {
            currentUser.require(RoomPermission.READ, id);
        }
        return room;
    }

    /**
     * The room as far as its door: what it is called, what it is for, what it hangs on.
     *
     * @throws NotFound when there is none that the person here may know of
     */
    public Room known(RoomId id) {
        return queries.find(id).filter(this::mayKnow).orElseThrow(() -> unknown(id));
    }

    private boolean mayKnow(Room room) {
        if (queries.hidden(room.id()) && !currentUser.may(RoomPermission.SPEAK, room.id())) {
            return false;
        }
        return room.access() != RoomAccess.INVITED
                || currentUser.may(RoomPermission.READ, room.id())
                || state(room.id()) == RoomState.INVITED
                || (currentUser.isSignedIn() && hosts.opens(room));
    }

    /** How the person here stands to a room that they may know of. */
    public Standing standing(Room room) {
        var state = state(room.id());
        var signedIn = currentUser.isSignedIn();
        var speaks = currentUser.may(RoomPermission.SPEAK, room.id());
        var free = signedIn
                && state != RoomState.MEMBER
                && (room.access() == RoomAccess.OPEN || state == RoomState.INVITED || hosts.opens(room));
        return new Standing(
                signedIn,
                me(),
                state,
                room.access() == RoomAccess.OPEN || currentUser.may(RoomPermission.READ, room.id()),
                speaks && room.goesOn(),
                currentUser.may(RoomPermission.FACILITATE, room.id()),
                free && room.goesOn());
    }

    /** Rooms that the person here may know of, the one where something happened last first. */
    public List<Room> list(RoomFilter filter) {
        return queries.find(queries.list(filter, me()));
    }

    /** Those that the person here takes part in, is invited into or asked to come into. */
    public List<Room> mine(RoomFilter filter) {
        var me = me();
        return me == null ? List.of() : list(filter.of(me));
    }

    /** The rooms on a thing that the person here may know of. */
    public List<Room> on(RoomHost host) {
        return queries.find(queries.on(host)).stream().filter(this::mayKnow).toList();
    }

    /** Where the person here may open a room: the host's name and page; nothing where they may not see it. */
    public Optional<Door> door(RoomHost host) {
        return hosts.find(host).map(h -> new Door(host, h.name(), h.path(), h.hosts(), h.open()));
    }

    /**
     * What a room hangs on, or may.
     *
     * @param path of its page, without a leading slash
     * @param opens whether the person here may open a room on it
     * @param open whether everybody may know of it, so that a room on it may be open too
     */
    public record Door(RoomHost host, org.intreccio.directory.Named name, String path, boolean opens, boolean open) {}

    /** Who takes part, those who facilitate first. For rooms, which ask who may. */
    public List<Participant> participants(RoomId id) {
        return queries.people(id).stream()
                .filter(p -> p.state() == RoomState.MEMBER)
                .toList();
    }

    /**
     * Who asked to be let in, and who was invited.
     *
     * @throws Refused for whoever does not facilitate the room
     */
    public List<Participant> waiting(RoomId id) {
        known(id);
        currentUser.require(RoomPermission.FACILITATE, id);
        return queries.people(id).stream()
                .filter(p -> p.state() != RoomState.MEMBER)
                .toList();
    }

    /** Whether the person here may speak in the room. */
    public boolean maySpeak(RoomId id) {
        return currentUser.may(RoomPermission.SPEAK, id);
    }

    /** Whether the person here facilitates the room. */
    public boolean mayFacilitate(RoomId id) {
        return currentUser.may(RoomPermission.FACILITATE, id);
    }

    private @Nullable RoomState state(RoomId id) {
        var me = me();
        return me == null
                ? null
                : queries.person(id, me).map(Participant::state).orElse(null);
    }

    private @Nullable ActorId me() {
        return currentActor.choices().stream()
                .filter(CurrentActor.Choice::myself)
                .map(CurrentActor.Choice::id)
                .findFirst()
                .orElse(null);
    }

    static NotFound unknown(RoomId id) {
        return NotFound.of("codesign.error.unknown", id.value());
    }
}
