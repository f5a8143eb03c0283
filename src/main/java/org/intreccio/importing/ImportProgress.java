package org.intreccio.importing;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param read rows read of all files of the run, those of an earlier, interrupted try included
 * @param total rows that the files seem to have, counted before
 * @param written rows that this try brought in
 * @param rejected rows that were left out with a reason
 * @param elapsed since this try began
 */
public record ImportProgress(
        String run, ImportPhase phase, long read, long total, long written, long rejected, Duration elapsed) {

    /** From 0 to 1. */
    public double fraction() {
        return total == 0 ? 1 : Math.min(1, (double) read / total);
    }

    /** Rows written a second. */
    public long rate() {
        long millis = Math.max(1, elapsed.toMillis());
        return written * 1_000 / millis;
    }

    /** How long the rest takes at this rate; zero when nothing can be said. */
    public Duration remaining() {
        long rate = rate();
        return rate == 0 ? Duration.ZERO : Duration.ofSeconds(Math.max(0, total - read) / rate);
    }
}
