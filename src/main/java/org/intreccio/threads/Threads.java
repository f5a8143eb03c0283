package org.intreccio.threads;

import java.util.Collection;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomId;
import org.intreccio.codesign.RoomPermission;
import org.intreccio.codesign.Rooms;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.intreccio.trust.Trust;
import org.springframework.stereotype.Service;

/** Begins threads and keeps them in order: summaries, merging, splitting, moving (rules.md §4). */
@Service
public class Threads {

    /** The kind under which the audit log tells of threads. */
    public static final String KIND = "thread";

    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 4_000;
    private static final int LONGEST_KEY = 100;

    private final ThreadQueries queries;
    private final ThreadEdges edges;
    private final RoomCatalogue rooms;
    private final Rooms life;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Trust trust;
    private final Transactions transactions;
    private final AuditLog audit;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    Threads(
            ThreadQueries queries,
            ThreadEdges edges,
            RoomCatalogue rooms,
            Rooms life,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Trust trust,
            Transactions transactions,
            AuditLog audit) {
        this.queries = queries;
        this.edges = edges;
        this.rooms = rooms;
        this.life = life;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.trust = trust;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Begins a thread. The same key begins one, however often it is sent.
     *
     * @param title 3–120 characters
     * @param key of the request, at most 100 characters
     * @throws Refused for whoever is not in the room
     * @throws Conflict when the work of the room is done
     * @throws InvalidValue on {@code title}
     */
    public RoomThread begin(RoomId room, String title, String key) {
        var user = currentUser.require();
        rooms.see(room);
        currentUser.require(RoomPermission.SPEAK, room);
        var me = currentActor.myself();
        var name = title(title);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw InvalidValue.of("key", "threads.error.key", LONGEST_KEY);
        }
        var own = user.id() + " " + key;
        return transactions.write(() -> {
            life.stir(room);
            var before = queries.byKey(own);
            if (before.isPresent()) {
                return thread(before.get());
            }
            var id = new ThreadId("t-" + HexFormat.of().toHexDigits(chance.nextLong()));
            edges.create(id, room, name, me, own);
            return thread(id);
        });
    }

    /**
     * Names a thread anew.
     *
     * @throws Refused for whoever does not facilitate the room
     */
    public void rename(ThreadId id, String title) {
        var name = title(title);
        tend(id, "threads.renamed", thread -> {
            edges.title(id, name);
            return name;
        });
    }

    /** Lets it stand above the others, or no longer; for those who facilitate. */
    public void pin(ThreadId id, boolean pinned) {
        tend(id, pinned ? "threads.pinned" : "threads.unpinned", thread -> {
            edges.pin(id, pinned);
            return "";
        });
    }

    /** Says that nothing more is to be said in it, or opens it again; for those who facilitate. */
    public void close(ThreadId id, boolean closed) {
        tend(id, closed ? "threads.closed" : "threads.reopened", thread -> {
            edges.close(id, closed);
            return "";
        });
    }

    /**
     * Pins a summary above the thread.
     *
     * @param text Markdown, at most 4,000 characters; empty takes it away
     * @throws Refused for whoever does not facilitate the room
     * @throws InvalidValue on {@code summary}
     */
    public void sumUp(ThreadId id, String text) {
        var words = text.strip();
        if (words.length() > LONGEST_SUMMARY) {
            throw InvalidValue.of("summary", "threads.error.summary", LONGEST_SUMMARY, words.length());
        }
        trust.checkLinks("summary", words);
        var me = currentActor.myself();
        tend(id, "threads.summed-up", thread -> {
            edges.summary(id, words, me, thread.lastSeq());
            return "";
        });
    }

    /**
     * Moves contributions with their replies into another thread of the same room; addresses, authors and order stay.
     *
     * @return how many went
     * @throws Refused for whoever does not facilitate the room
     * @throws InvalidValue on {@code to} where it is not another thread of the room
     */
    public int move(ThreadId from, ThreadId to, Collection<ContributionId> which) {
        var target = thread(to);
        var moved = new int[1];
        tend(from, "threads.moved", thread -> {
            if (!target.room().equals(thread.room()) || target.goneTo() != null || to.equals(from)) {
                throw InvalidValue.of("to", "threads.error.move");
            }
            moved[0] = edges.move(from, to, which);
            edges.loosen(from);
            edges.loosen(to);
            return to.value();
        });
        return moved[0];
    }

    /**
     * Begins a thread of its own with these contributions and their replies.
     *
     * @throws Refused for whoever does not facilitate the room
     * @throws InvalidValue on {@code title}, or on {@code contributions} where none is named
     */
    public RoomThread split(ThreadId from, String title, Collection<ContributionId> which, String key) {
        if (which.isEmpty()) {
            throw InvalidValue.of("contributions", "threads.error.split");
        }
        var room = thread(from).room();
        currentUser.require(RoomPermission.FACILITATE, room);
        return transactions.write(() -> {
            var made = begin(room, title, key);
            if (made.contributions() == 0) {
                move(from, made.id(), which);
            }
            return thread(made.id());
        });
    }

    /**
     * Merges a thread into another of the same room; its address leads there from then on.
     *
     * @throws Refused for whoever does not facilitate the room
     * @throws InvalidValue on {@code into} where it is not another thread of the room
     */
    public void merge(ThreadId from, ThreadId into) {
        var target = thread(into);
        tend(from, "threads.merged", thread -> {
            if (!target.room().equals(thread.room()) || target.goneTo() != null || into.equals(from)) {
                throw InvalidValue.of("into", "threads.error.move");
            }
            var all = queries.marks(from).stream().map(ThreadQueries.Mark::id).toList();
            edges.move(from, into, all);
            edges.forward(from, into);
            return into.value();
        });
    }

    private interface Act {

        /** Does it, and says what stands now for the log. */
        String on(RoomThread thread);
    }

    private void tend(ThreadId id, String action, Act act) {
        var room = thread(id).room();
        currentUser.require();
        rooms.see(room);
        currentUser.require(RoomPermission.FACILITATE, room);
        transactions.writing(() -> {
            life.stir(room);
            var thread = thread(id);
            if (thread.goneTo() != null) {
                throw Conflict.of("threads.error.merged");
            }
            var now = act.on(thread);
            audit.record(AuditNote.of(action, KIND, id.value()).changed(thread.title(), now));
        });
    }

    private String title(String title) {
        var name = title.strip().replaceAll("\\s+", " ");
        if (name.length() < SHORTEST_TITLE || name.length() > LONGEST_TITLE) {
            throw InvalidValue.of("title", "threads.error.title", SHORTEST_TITLE, LONGEST_TITLE);
        }
        trust.checkLinks("title", name);
        return name;
    }

    private RoomThread thread(ThreadId id) {
        return queries.find(id, "").orElseThrow(() -> ThreadCatalogue.unknown(id));
    }
}
