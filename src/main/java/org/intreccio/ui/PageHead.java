package org.intreccio.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the first HTML of a page says to those who do not run it: search engines, and whoever draws a card of a shared link. A Spring
 * bean of the room whose page it is; it tells what anybody may see, whoever asks.
 */
public interface PageHead {

    /**
     * One head.
     *
     * @param type as Open Graph names it: {@code profile}, {@code website}
     * @param data schema.org, as it is written in JSON-LD; empty for nothing
     * @param listed whether search engines may list the page
     * @param picture the path of the picture of its card, without a leading slash; empty for none
     */
    record Head(
            String title,
            String description,
            String type,
            Map<String, ? extends @Nullable Object> data,
            boolean listed,
            String picture) {}

    /** The head of the page at this path ({@code actors/orto}), when it is one of this room's. */
    Optional<Head> of(String path, Locale language);
}
