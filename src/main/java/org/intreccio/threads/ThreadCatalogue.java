package org.intreccio.threads;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.kernel.FoldedWords;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Service;

/** Reads threads and what is said in them as the person here may. */
@Service
public class ThreadCatalogue {

    private final ThreadQueries queries;
    private final RoomCatalogue rooms;
    private final CurrentActor currentActor;

    ThreadCatalogue(ThreadQueries queries, RoomCatalogue rooms, CurrentActor currentActor) {
        this.queries = queries;
        this.rooms = rooms;
        this.currentActor = currentActor;
    }

    /** A thread, whoever asks; unread as for a guest. For rooms, which ask who may. */
    public Optional<RoomThread> find(ThreadId id) {
        return queries.find(id, "");
    }

    /**
     * A thread; one that was merged into another is told with where it went.
     *
     * @throws NotFound when there is none that the person here may know of
     * @throws Refused where they may know of its room and not read it
     */
    public RoomThread see(ThreadId id) {
        var thread = queries.find(id, me()).orElseThrow(() -> unknown(id));
        read(thread.room(), id.value());
        return thread;
    }

    /** The room of a thread. */
    public Room room(RoomThread thread) {
        return rooms.see(thread.room());
    }

    /** The threads of a room, pinned ones first, then the one where something was said last. */
    public List<RoomThread> of(RoomId room) {
        rooms.see(room);
        return queries.of(room, me());
    }

    /**
     * A contribution.
     *
     * @throws NotFound when there is none that the person here may know of
     */
    public Contribution contribution(ContributionId id) {
        var found = queries.contribution(id, me()).orElseThrow(() -> unknown(id));
        var thread = queries.find(found.thread(), "").orElseThrow(() -> unknown(id));
        read(thread.room(), id.value());
        return found;
    }

    /** What was said in a thread after a number, in the order of the room; 500 at most. */
    public List<Contribution> in(ThreadId thread, long after) {
        see(thread);
        return queries.in(thread, after, me());
    }

    /** In which state each contribution of a thread stands, in order. For pages that keep up with it. */
    public List<Standing> standing(ThreadId thread) {
        see(thread);
        return queries.marks(thread).stream()
                .map(m -> new Standing(m.id(), m.seq(), m.stamp(), Optional.ofNullable(m.replyTo())))
                .toList();
    }

    /**
     * That a contribution stands somewhere, and in which state.
     *
     * @param stamp another one means that something of it changed
     */
    public record Standing(ContributionId id, long seq, long stamp, Optional<ContributionId> replyTo) {}

    /** Those of these contributions that stand in this thread, in order. */
    public List<Contribution> some(ThreadId thread, Collection<ContributionId> ids) {
        see(thread);
        return ids.isEmpty()
                ? List.of()
                : queries.contributions(ids, me()).stream()
                        .filter(c -> c.thread().equals(thread))
                        .toList();
    }

    /** Texts that a contribution had before, the last first; none of one that was taken away. */
    public List<Contribution.Version> versions(ContributionId id) {
        contribution(id);
        return queries.versions(id);
    }

    /** Where contributions went from a thread, the last move first. */
    public List<Moved> moves(ThreadId thread) {
        see(thread);
        return queries.moves(thread).stream()
                .map(m -> new Moved(m.to(), m.title(), m.count(), m.at()))
                .toList();
    }

    /** That so many contributions went to another thread. */
    public record Moved(ThreadId to, String title, int count, java.time.Instant at) {}

    /** Contributions of a room whose words answer, the best first; 50 at most. Beginnings of words count. */
    public List<Contribution> search(RoomId room, String words) {
        rooms.see(room);
        var asked = FoldedWords.of(words);
        if (asked.isEmpty()) {
            return List.of();
        }
        // Folded words are letters and digits alone, so nothing in them means anything to Lucene.
        var lucene = String.join(
                " AND ", asked.stream().map(w -> "(" + w + " OR " + w + "*)").toList());
        return queries.search(room, lucene, me(), 50);
    }

    /** What is sought and offered in a room, matched. */
    public Board board(RoomId room) {
        rooms.see(room);
        return Board.of(queries.board(room, me()));
    }

    String me() {
        return currentActor.choices().stream()
                .filter(CurrentActor.Choice::myself)
                .map(c -> c.id().value())
                .findFirst()
                .orElse("");
    }

    // Who may not know of a room learns nothing of what is in it.
    private void read(RoomId room, String asked) {
        try {
            rooms.see(room);
        } catch (NotFound hidden) {
            throw NotFound.of("threads.error.unknown", asked);
        }
    }

    static NotFound unknown(org.intreccio.kernel.TypedId id) {
        return NotFound.of("threads.error.unknown", id.value());
    }
}
