package org.intreccio.threads;

import java.time.Instant;
import org.intreccio.codesign.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * A thread of a room.
 *
 * @param startedBy the name of who began it; empty where they are gone
 * @param pinned whether it stands above the others
 * @param closedAt when nothing more was to be said in it; nothing while it goes on
 * @param goneTo the thread into which it was merged; its address leads there
 * @param contributions how many stand in it
 * @param lastSeq the highest number of them, 0 for none
 * @param unread how many of them the reader has not seen
 * @param firstUnread the number of the first of those, 0 for none
 */
public record RoomThread(
        ThreadId id,
        RoomId room,
        String title,
        String startedBy,
        Instant startedAt,
        boolean pinned,
        @Nullable Instant closedAt,
        @Nullable ThreadId goneTo,
        @Nullable Summary summary,
        int contributions,
        long lastSeq,
        Instant lastAt,
        int unread,
        long firstUnread) {

    /**
     * What those who facilitate say has been said so far.
     *
     * @param text Markdown
     * @param upTo the number of the last contribution that it covers
     */
    public record Summary(String text, String by, Instant at, long upTo) {}

    /** Whether things may be said in it, as far as the thread goes. */
    public boolean goesOn() {
        return closedAt == null && goneTo == null;
    }
}
