package org.intreccio.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of thing that has dates: a Spring bean of the room that owns it. It tells what anybody may see, whoever asks. */
public interface Dated {

    /** The name of its calendar in addresses, in the plural: {@code challenges}. */
    String calendar();

    /** The name of the calendar of all. */
    String name(Locale language);

    /** The dates of all that are not long over; some hundreds at most. */
    List<Entry> all(Locale language);

    /** The dates of one; nothing where there is none or not everybody may see it. */
    Optional<List<Entry>> of(String id, Locale language);

    /**
     * One entry of a calendar.
     *
     * @param uid stable, so that a calendar moves an entry instead of doubling it
     * @param changed counts the changes of whatever it belongs to, from 0
     * @param path the page it leads to, without a leading slash
     */
    record Entry(String uid, int changed, String title, String text, Instant from, Instant until, String path) {}
}
