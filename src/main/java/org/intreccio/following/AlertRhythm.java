package org.intreccio.following;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a kept search writes to its owner when somebody new answers it. */
public enum AlertRhythm {
    NEVER(0),
    DAILY(1),
    WEEKLY(7);

    private final int days;

    AlertRhythm(int days) {
        this.days = days;
    }

    /** As the graph and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AlertRhythm> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }

    /** When it would be told next; nothing where it never is. Whole days, so that it comes at one time of the day. */
    Optional<Instant> after(Instant told) {
        return this == NEVER
                ? Optional.empty()
                : Optional.of(told.atZone(ZoneId.systemDefault()).plusDays(days).toInstant());
    }
}
