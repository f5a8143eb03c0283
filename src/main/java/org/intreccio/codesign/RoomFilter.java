package org.intreccio.codesign;

import org.intreccio.directory.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Which rooms are wanted; what is empty asks for nothing.
 *
 * @param words each must occur in the title or purpose, whatever case and accents
 * @param theme the code of a theme
 * @param direction the code of a collaboration direction
 * @param finished whether those whose work is done are wanted instead of those that go on
 * @param of those in which this person takes part; of the reader also those into which they are invited or asked to come
 * @param offset how many of the order to pass over
 * @param limit 1–100
 */
public record RoomFilter(
        String words,
        String theme,
        String direction,
        boolean finished,
        @Nullable ActorId of,
        int offset,
        int limit) {

    public static final RoomFilter ALL = new RoomFilter("", "", "", false, null, 0, 24);

    public RoomFilter {
        offset = Math.max(0, offset);
        limit = Math.clamp(limit, 1, 100);
    }

    public RoomFilter withWords(String wanted) {
        return new RoomFilter(wanted, theme, direction, finished, of, offset, limit);
    }

    public RoomFilter withTheme(String wanted) {
        return new RoomFilter(words, wanted, direction, finished, of, offset, limit);
    }

    public RoomFilter withDirection(String wanted) {
        return new RoomFilter(words, theme, wanted, finished, of, offset, limit);
    }

    public RoomFilter withFinished(boolean wanted) {
        return new RoomFilter(words, theme, direction, wanted, of, offset, limit);
    }

    public RoomFilter of(@Nullable ActorId person) {
        return new RoomFilter(words, theme, direction, finished, person, offset, limit);
    }

    public RoomFilter page(int from, int most) {
        return new RoomFilter(words, theme, direction, finished, of, from, most);
    }
}
