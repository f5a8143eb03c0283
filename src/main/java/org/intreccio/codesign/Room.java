package org.intreccio.codesign;

import java.time.Instant;
import java.util.List;
import org.intreccio.directory.Named;
import org.jspecify.annotations.Nullable;

/**
 * A room.
 *
 * @param host what it hangs on
 * @param hostName how that is called, in both languages where it has both
 * @param finishedAt when its work was said to be done; nothing while it goes on
 * @param outcome what came of it, Markdown, told when it was finished
 * @param people how many take part
 * @param lastAt when something was last said or decided in it
 * @param version counts edits of the settings
 */
public record Room(
        RoomId id,
        RoomSettings settings,
        RoomHost host,
        Named hostName,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String outcome,
        List<Named> themes,
        @Nullable Named direction,
        int people,
        int threads,
        int contributions,
        Instant lastAt,
        long version) {

    public String title() {
        return settings.title();
    }

    public RoomAccess access() {
        return settings.access();
    }

    /** Whether things may still be said in it. */
    public boolean goesOn() {
        return finishedAt == null;
    }
}
