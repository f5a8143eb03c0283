package org.intreccio.codesign;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.SignedInUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.trust.Trust;
import org.intreccio.trust.TrustLevel;
import org.springframework.stereotype.Service;

/** Opens, changes and finishes rooms (rules.md §4). Whoever opens one facilitates it. */
@Service
public class Rooms {

    /** The kind under which permissions, the audit log and the change feed tell of rooms. */
    public static final String KIND = "room";

    private static final int LONGEST_OUTCOME = 4_000;
    private static final int LONGEST_KEY = 100;

    private final RoomQueries queries;
    private final RoomEdges edges;
    private final RoomHosts hosts;
    private final RoomProperties properties;
    private final Vocabulary vocabulary;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Trust trust;
    private final Transactions transactions;
    private final Changes changes;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    Rooms(
            RoomQueries queries,
            RoomEdges edges,
            RoomHosts hosts,
            RoomProperties properties,
            Vocabulary vocabulary,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Trust trust,
            Transactions transactions,
            Changes changes,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.hosts = hosts;
        this.properties = properties;
        this.vocabulary = vocabulary;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.trust = trust;
        this.transactions = transactions;
        this.changes = changes;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of saving the settings of a room. */
    public sealed interface Edit {

        Room room();

        record Saved(Room room) implements Edit {}

        /** Somebody else saved meanwhile; nothing was written, and this is what stands. */
        record Clash(Room room) implements Edit {}
    }

    /**
     * Opens a room; whoever opens it is in it and facilitates it. The same key opens one room, however often it is sent.
     *
     * @param key of the request, at most 100 characters
     * @throws Refused for a guest, and for whoever may not open rooms on the host
     * @throws InvalidValue naming the field that must be mended
     * @throws TooMany when the person opened too many today
     */
    public Room open(RoomHost host, RoomSettings settings, String key) {
        var user = currentUser.require();
        var me = currentActor.myself();
        var on = hosts.see(host);
        if (!on.hosts()) {
            throw Refused.notAllowed("codesign.error.no-host");
        }
        check(settings, on);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw InvalidValue.of("key", "codesign.error.key", LONGEST_KEY);
        }
        var own = user.id() + " " + key;
        return transactions.write(() -> {
            edges.hold(me);
            var before = queries.byKey(own);
            if (before.isPresent()) {
                return room(before.get());
            }
            checkCount(user);
            var id = new RoomId("r-" + HexFormat.of().toHexDigits(chance.nextLong()));
            edges.create(id, host, user.id().value(), own);
            edges.write(id, settings);
            edges.person(id, me, RoomState.MEMBER, RoomRole.FACILITATOR, "", "");
            audit.record(AuditNote.of("codesign.opened", KIND, id.value())
                    .changed("", settings.access().code()));
            outbox.publish(new RoomEvent.Started(id, me));
            changes.note(KIND, id.value());
            return room(id);
        });
    }

    private void checkCount(SignedInUser user) {
        var most = trust.level(user.id()) == TrustLevel.NEW ? properties.newcomerADay() : properties.aDay();
        if (queries.startedSince(user.id(), clock.instant().minus(Duration.ofDays(1))) >= most) {
            throw TooMany.of("codesign.error.too-many", Duration.ofDays(1));
        }
    }

    /**
     * Saves the settings over the version that was read; where somebody else saved meanwhile nothing is saved.
     *
     * @throws Refused for whoever does not facilitate the room
     * @throws InvalidValue naming the field that must be mended
     */
    public Edit change(RoomId id, long read, RoomSettings settings) {
        currentUser.require(RoomPermission.FACILITATE, id);
        var on = hosts.find(room(id).host());
        check(settings, on.orElse(null));
        return transactions.write(() -> {
            if (edges.lock(id) != read) {
                return new Edit.Clash(room(id));
            }
            var before = room(id);
            edges.write(id, settings);
            audit.record(AuditNote.of("codesign.changed", KIND, id.value())
                    .changed(before.access().code(), settings.access().code()));
            changes.note(KIND, id.value());
            return new Edit.Saved(room(id));
        });
    }

    /**
     * Says that the work of the room is done; it can be read and nothing more is said in it. Finishing anew changes the outcome.
     *
     * @param outcome what came of it, Markdown, at most 4,000 characters
     * @throws Refused for whoever does not facilitate the room
     * @throws InvalidValue on {@code outcome}
     */
    public void finish(RoomId id, String outcome) {
        currentUser.require(RoomPermission.FACILITATE, id);
        var words = outcome.strip();
        if (words.isEmpty() || words.length() > LONGEST_OUTCOME) {
            throw InvalidValue.of("outcome", "codesign.error.outcome", LONGEST_OUTCOME);
        }
        trust.checkLinks("outcome", words);
        transactions.writing(() -> {
            edges.lock(id);
            edges.finished(id, true, words);
            audit.record(AuditNote.of("codesign.finished", KIND, id.value()));
            outbox.publish(new RoomEvent.Finished(id));
            changes.note(KIND, id.value());
        });
    }

    /**
     * Opens a finished room again; without effect on one that goes on.
     *
     * @throws Refused for whoever does not facilitate the room
     */
    public void reopen(RoomId id) {
        currentUser.require(RoomPermission.FACILITATE, id);
        transactions.writing(() -> {
            edges.lock(id);
            var room = room(id);
            if (!room.goesOn()) {
                edges.finished(id, false, room.outcome());
                audit.record(AuditNote.of("codesign.reopened", KIND, id.value()));
                changes.note(KIND, id.value());
            }
        });
    }

    /**
     * Notes, in the running transaction, that something happened in the room, and rings for those who have it open. For the rooms of what
     * happens.
     *
     * @throws Conflict where its work is done
     */
    public void stir(RoomId id) {
        if (!room(id).goesOn()) {
            throw Conflict.of("codesign.error.finished");
        }
        edges.touch(id);
        changes.note(KIND, id.value());
    }

    /** Rings, in the running transaction, for those who have the room open, without moving it up in any list. */
    public void ring(RoomId id) {
        changes.note(KIND, id.value());
    }

    private void check(RoomSettings settings, RoomHosts.@org.jspecify.annotations.Nullable Seen on) {
        trust.checkLinks("title", settings.title());
        trust.checkLinks("purpose", settings.purpose());
        settings.themes().forEach(code -> {
            if (vocabulary.theme(code).isEmpty()) {
                throw InvalidValue.of("themes", "codesign.error.theme", code);
            }
        });
        if (!settings.direction().isEmpty()
                && vocabulary.direction(settings.direction()).isEmpty()) {
            throw InvalidValue.of("direction", "codesign.error.direction", settings.direction());
        }
        if (settings.access() != RoomAccess.INVITED && (on == null || !on.open())) {
            throw InvalidValue.of("access", "codesign.error.access-host");
        }
    }

    private Room room(RoomId id) {
        return queries.find(id).orElseThrow(() -> RoomCatalogue.unknown(id));
    }
}
