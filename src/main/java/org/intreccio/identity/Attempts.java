package org.intreccio.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.intreccio.kernel.TooMany;

/**
 * Counts how often something was tried under one key (an e-mail address, a network address) and refuses what is too often.
 * Attempts are given back little by little over the window. Forgets keys that were quiet for a window, and keeps no more than
 * 50,000: a flood of keys costs an attacker's memory, not ours.
 */
public final class Attempts {

    private static final int KEYS = 50_000;

    private final LoadingCache<String, Bucket> buckets;
    private final String refusal;

    /**
     * Refuses with this sentence, whose place {@code {0}} is filled with the minutes to wait, what is tried more often than so many
     * times in a window.
     */
    public Attempts(String refusal, int most, Duration window, Clock clock) {
        this.refusal = refusal;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(KEYS)
                .expireAfterAccess(window)
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(new ByClock(clock))
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, window))
                        .build());
    }

    /**
     * Takes one attempt.
     *
     * @throws TooMany with the time to wait, when none is left
     */
    public void take(String key) {
        var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw TooMany.of(refusal, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Gives one attempt back: it was a good one. */
    public void giveBack(String key) {
        buckets.get(key).addTokens(1);
    }

    /** Whether none is left. */
    public boolean spent(String key) {
        return buckets.get(key).getAvailableTokens() == 0;
    }

    /** Begins anew. */
    public void forget(String key) {
        buckets.invalidate(key);
    }

    private record ByClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
