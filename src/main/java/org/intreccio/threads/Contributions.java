package org.intreccio.threads;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomId;
import org.intreccio.codesign.RoomPermission;
import org.intreccio.codesign.Rooms;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.CurrentActor;
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

/**
 * Lets people in a room say things, change and take back what they said, and answer with one click (rules.md §4).
 *
 * <p>Each act holds the room while it writes, which gives contributions their order; everybody who has the room open is told.
 */
@Service
public class Contributions {

    /** The kind under which permissions, the audit log and reports tell of contributions. */
    public static final String KIND = "contribution";

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_KEY = 100;

    private final ThreadQueries queries;
    private final ThreadEdges edges;
    private final ThreadLetters letters;
    private final ThreadProperties properties;
    private final RoomCatalogue rooms;
    private final Rooms life;
    private final Vocabulary vocabulary;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Trust trust;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    Contributions(
            ThreadQueries queries,
            ThreadEdges edges,
            ThreadLetters letters,
            ThreadProperties properties,
            RoomCatalogue rooms,
            Rooms life,
            Vocabulary vocabulary,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Trust trust,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.letters = letters;
        this.properties = properties;
        this.rooms = rooms;
        this.life = life;
        this.vocabulary = vocabulary;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.trust = trust;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says something in a thread; those in the room who are named or answered get a letter. The same key says it once, however often
     * it is sent.
     *
     * @param key of the request, at most 100 characters
     * @throws Refused for whoever is not in the room, or may not speak for the organisation
     * @throws Conflict when nothing more is said in the thread or its room
     * @throws InvalidValue naming the field that must be mended
     * @throws TooMany when the room is slow and the person spoke just now, or they said too much in an hour
     */
    public Contribution say(ThreadId thread, Said said, String key) {
        var before = thread(thread);
        var user = speaking(before.room());
        var me = currentActor.myself();
        check(said, before);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw InvalidValue.of("key", "threads.error.key", LONGEST_KEY);
        }
        var own = user.id() + " " + key;
        return transactions.write(() -> {
            var seq = edges.next(before.room());
            var sent = queries.contributionByKey(own);
            if (sent.isPresent()) {
                return mine(sent.get());
            }
            var now = thread(thread);
            open(now);
            life.stir(now.room());
            checkPace(rooms.find(now.room()).orElseThrow(), user, me);
            var id = new ContributionId("c-" + HexFormat.of().toHexDigits(chance.nextLong()));
            edges.say(id, thread, seq, new ThreadEdges.Speaker(me, user.id()), own, said);
            var to = said.replyTo();
            if (to != null) {
                edges.reply(id, to);
            }
            refer(id, said.text());
            edges.read(thread, me, seq);
            letters.said(rooms.find(now.room()).orElseThrow(), id, user.displayName(), said, user.id());
            return mine(id);
        });
    }

    private void check(Said said, RoomThread thread) {
        var organisation = said.inNameOf();
        if (organisation != null) {
            currentUser.require(ActorPermission.ACT_FOR, organisation);
        }
        trust.checkLinks("text", said.text());
        said.competences().forEach(code -> {
            if (vocabulary.competence(code).isEmpty()) {
                throw InvalidValue.of("competences", "threads.error.competence", code);
            }
        });
        var to = said.replyTo();
        if (to != null
                && queries.contribution(to, "")
                        .filter(c -> c.thread().equals(thread.id()))
                        .isEmpty()) {
            throw InvalidValue.of("replyTo", "threads.error.reply");
        }
    }

    private void checkPace(Room room, SignedInUser user, ActorId me) {
        var most = trust.level(user.id()) == TrustLevel.NEW ? properties.newcomerAnHour() : properties.anHour();
        if (queries.since(user.id(), clock.instant().minus(Duration.ofHours(1))) >= most) {
            throw TooMany.of("threads.error.too-many", Duration.ofHours(1));
        }
        var slow = room.settings().slowSeconds();
        if (slow > 0 && !rooms.mayFacilitate(room.id())) {
            queries.lastSaid(room.id(), me.value())
                    .map(last -> Duration.between(clock.instant(), last.plusSeconds(slow)))
                    .filter(Duration::isPositive)
                    .ifPresent(wait -> {
                        throw TooMany.of("threads.error.slow", wait);
                    });
        }
    }

    /**
     * Changes what a contribution says: in its first minutes silently, later the text before is kept and the contribution is marked.
     *
     * @param read the text that was read; where another one stands by now, nothing is written
     * @throws Refused for whoever did not write it
     * @throws Conflict when it was taken away, or changed elsewhere meanwhile
     * @throws InvalidValue naming the field that must be mended
     */
    public Contribution edit(ContributionId id, String read, Said said) {
        currentUser.require(ContributionPermission.EDIT, id);
        var thread = thread(contribution(id).thread());
        speaking(thread.room());
        check(new Said(said.type(), said.text(), null, null, said.competences()), thread);
        return transactions.write(() -> {
            edges.stamp(id);
            var before = standing(id);
            open(thread(before.thread()));
            if (!before.text().equals(read)) {
                throw Conflict.of("threads.error.changed-meanwhile");
            }
            if (!before.text().equals(said.text()) || before.type() != said.type()) {
                edges.edit(
                        id,
                        said.type(),
                        said.text(),
                        clock.instant().isAfter(before.at().plus(properties.silent())));
                refer(id, said.text());
            }
            edges.competences(id, said.competences());
            life.stir(thread.room());
            return mine(id);
        });
    }

    /**
     * Takes a contribution away; its place stays, with the reason. Twice changes nothing.
     *
     * @param reason at most 500 characters; must be given where it is another one's
     * @throws Refused for whoever neither wrote it nor facilitates the room
     * @throws InvalidValue on {@code reason}
     */
    public void remove(ContributionId id, String reason) {
        currentUser.require(ContributionPermission.REMOVE, id);
        var why = reason.strip();
        var own = mine(id).own();
        if ((!own && why.isEmpty()) || why.length() > LONGEST_REASON) {
            throw InvalidValue.of("reason", "threads.error.reason", LONGEST_REASON);
        }
        transactions.writing(() -> {
            edges.stamp(id);
            var before = contribution(id);
            if (before.stands()) {
                edges.gone(id, own, why);
                var room = thread(before.thread()).room();
                if (!own) {
                    audit.record(AuditNote.of("threads.removed", KIND, id.value())
                            .changed(before.authorName(), "")
                            .because(why));
                }
                life.ring(room);
            }
        });
    }

    /**
     * Says something to a contribution with one click, or takes that back; twice changes nothing.
     *
     * @throws Refused for whoever is not in the room
     * @throws Conflict when it was taken away
     */
    public Contribution react(ContributionId id, Reaction reaction, boolean on) {
        var room = thread(contribution(id).thread()).room();
        speaking(room);
        var me = currentActor.myself();
        return transactions.write(() -> {
            edges.stamp(id);
            standing(id);
            edges.react(id, me, reaction, on);
            life.ring(room);
            return mine(id);
        });
    }

    /**
     * Says that an offer meets a need of the same room, or no longer.
     *
     * @throws Refused for whoever neither wrote the need nor facilitates the room
     * @throws InvalidValue on {@code offer} where these two are not an offer and a need of one room
     */
    public void meet(ContributionId need, ContributionId offer, boolean on) {
        currentUser.require(ContributionPermission.MEET, need);
        var sought = standing(need);
        var offered = contribution(offer);
        var room = thread(sought.thread()).room();
        speaking(room);
        if (sought.type() != ContributionType.NEED
                || offered.type() != ContributionType.OFFER
                || !offered.stands()
                || !thread(offered.thread()).room().equals(room)) {
            throw InvalidValue.of("offer", "threads.error.meet");
        }
        transactions.writing(() -> {
            edges.stamp(need);
            edges.stamp(offer);
            edges.meets(offer, need, on);
            life.stir(room);
        });
    }

    /** Notes that the person here has read a thread up to a number; without effect for a guest or one who is not in the room. */
    public void read(ThreadId thread, long upTo) {
        var room = thread(thread).room();
        if (currentUser.isSignedIn() && rooms.maySpeak(room)) {
            var me = currentActor.myself();
            transactions.writing(() -> edges.read(thread, me, upTo));
        }
    }

    private void refer(ContributionId id, String text) {
        var leads = References.in(text);
        edges.references(id, leads.actors(), leads.things());
    }

    // Of a room that one may not know of, nothing is told, so nothing is refused either.
    private SignedInUser speaking(RoomId room) {
        var user = currentUser.require();
        rooms.see(room);
        currentUser.require(RoomPermission.SPEAK, room);
        return user;
    }

    private static void open(RoomThread thread) {
        if (!thread.goesOn()) {
            throw Conflict.of("threads.error.closed");
        }
    }

    private RoomThread thread(ThreadId id) {
        return queries.find(id, "").orElseThrow(() -> ThreadCatalogue.unknown(id));
    }

    private Contribution contribution(ContributionId id) {
        return queries.contribution(id, "").orElseThrow(() -> ThreadCatalogue.unknown(id));
    }

    private Contribution standing(ContributionId id) {
        var found = contribution(id);
        if (!found.stands()) {
            throw Conflict.of("threads.error.gone");
        }
        return found;
    }

    private Contribution mine(ContributionId id) {
        return queries.contribution(id, currentActor.myself().value()).orElseThrow(() -> ThreadCatalogue.unknown(id));
    }
}
