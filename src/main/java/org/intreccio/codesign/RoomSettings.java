package org.intreccio.codesign;

import java.util.Set;
import org.intreccio.kernel.InvalidValue;

/**
 * What those who facilitate a room say of it and choose for it.
 *
 * @param title 3–120 characters
 * @param purpose Markdown, at most 4,000 characters: what shall come of it
 * @param direction the code of a collaboration direction, empty for none
 * @param themes codes of themes, at most 6
 * @param slowSeconds how long one person waits between two contributions, 0–3,600; 0 for no wait
 */
public record RoomSettings(
        String title, String purpose, RoomAccess access, String direction, Set<String> themes, int slowSeconds) {

    private static final int SHORTEST_TITLE = 3;
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_PURPOSE = 4_000;
    private static final int MOST_THEMES = 6;
    private static final int SLOWEST = 3_600;

    public RoomSettings {
        title = title.strip().replaceAll("\\s+", " ");
        purpose = purpose.strip();
        themes = Set.copyOf(themes);
        if (title.length() < SHORTEST_TITLE || title.length() > LONGEST_TITLE) {
            throw InvalidValue.of("title", "codesign.error.title", SHORTEST_TITLE, LONGEST_TITLE);
        }
        if (purpose.length() > LONGEST_PURPOSE) {
            throw InvalidValue.of("purpose", "codesign.error.purpose", LONGEST_PURPOSE, purpose.length());
        }
        if (themes.size() > MOST_THEMES) {
            throw InvalidValue.of("themes", "codesign.error.themes", MOST_THEMES);
        }
        if (slowSeconds < 0 || slowSeconds > SLOWEST) {
            throw InvalidValue.of("slowSeconds", "codesign.error.slow", SLOWEST);
        }
    }
}
