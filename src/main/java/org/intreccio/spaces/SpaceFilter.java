package org.intreccio.spaces;

import org.jspecify.annotations.Nullable;

/**
 * Which spaces are wanted; what is empty asks for nothing.
 *
 * @param words each must occur in the name, a tagline or the host's name, whatever case and accents
 * @param theme the code of a theme
 * @param archived whether those that are over are wanted instead of those that are open
 * @param after the name and slug where the page before ended
 * @param limit 1–100
 */
public record SpaceFilter(
        String words,
        String theme,
        boolean archived,
        @Nullable Position after,
        int limit) {

    /** Where a page ends: names are told in order, slugs decide among namesakes. */
    public record Position(String name, String slug) {}

    public static final SpaceFilter OPEN = new SpaceFilter("", "", false, null, 24);

    public SpaceFilter {
        limit = Math.clamp(limit, 1, 100);
    }

    public SpaceFilter withWords(String wanted) {
        return new SpaceFilter(wanted, theme, archived, after, limit);
    }

    public SpaceFilter withTheme(String wanted) {
        return new SpaceFilter(words, wanted, archived, after, limit);
    }

    public SpaceFilter withArchived(boolean wanted) {
        return new SpaceFilter(words, theme, wanted, after, limit);
    }

    public SpaceFilter after(@Nullable Position end) {
        return new SpaceFilter(words, theme, archived, end, limit);
    }

    public SpaceFilter limit(int most) {
        return new SpaceFilter(words, theme, archived, after, most);
    }
}
