package org.intreccio.kernel;

import java.time.Duration;
import java.time.Instant;

/** A kind of thing that is not kept for ever. The room {@code privacy} asks each, once a day, to let go of what is too old. */
public interface Retention {

    /** A stable name, by which the configuration sets another duration: {@code feedback}. */
    String name();

    /** The key of a few words that say what is let go. */
    String key();

    /** For how long it is kept unless the configuration says otherwise. */
    Duration usually();

    /** How many are older than this. */
    long count(Instant before);

    /** Lets go of at most so many of those, in the running transaction; returns how many went. */
    long forget(Instant before, int most);
}
