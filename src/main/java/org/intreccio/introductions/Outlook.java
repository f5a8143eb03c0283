package org.intreccio.introductions;

import java.util.Locale;

/**
 * What whoever asked may know: it waits, it came about, or its time was over. A refusal shows as waiting until the time is over, like no
 * answer at all, so that neither its moment nor its place on the way is told.
 */
public enum Outlook {
    WAITING,
    ACCEPTED,
    /** The time is over. */
    OVER,
    WITHDRAWN;

    /** How bundles and the REST interface write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "introductions.outlook." + code();
    }
}
