package org.intreccio.kernel;

import java.time.Duration;

/** Refuses an act that was tried too often; {@link #seconds} says when it may be tried again. REST answers 429. */
public class TooMany extends DomainException {

    private static final long serialVersionUID = 1L;
    private final Duration pause;

    private TooMany(String key, Duration pause) {
        super(null, key, minutes(pause));
        this.pause = pause;
    }

    /** Names the sentence, whose place {@code {0}} is filled with the minutes to wait (at least one), and the wait. */
    public static TooMany of(String key, Duration pause) {
        return new TooMany(key, pause);
    }

    private static long minutes(Duration pause) {
        return Math.max(1, pause.plusSeconds(59).toMinutes());
    }

    /** How long to wait, in whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
