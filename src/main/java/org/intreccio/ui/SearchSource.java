package org.intreccio.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One kind of things that the portal's search finds: a Spring bean of the room that owns them. */
public interface SearchSource {

    /**
     * One thing that was found, already in the reader's language.
     *
     * @param id as the REST interface names it
     * @param detail a few words that tell it from its namesakes
     */
    record Hit(String id, Mark mark, String title, @Nullable String detail, String href) {}

    /** The best hits and how many there are altogether. */
    record Hits(long total, List<Hit> best) {

        public static final Hits NONE = new Hits(0, List.of());
    }

    /** Its name in addresses: {@code actors}. */
    String type();

    /** The key of its name in the plural. */
    String key();

    /** Where it stands among the types: lower comes first. */
    int order();

    /** Finds what the reader of now may see. Answers within a few tens of milliseconds, as it is asked while one types. */
    Hits find(String text, int limit, Locale locale);

    /** Where all hits are seen with their own filters, when there is such a page. */
    default @Nullable String all(String text) {
        return null;
    }
}
