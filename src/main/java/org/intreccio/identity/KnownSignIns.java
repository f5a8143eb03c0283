package org.intreccio.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.intreccio.graph.Change;
import org.intreccio.graph.ChangeListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Knows which sign-ins live without asking the graph at each request; one that is ended elsewhere is known at once by the change
 * feed. Writes down now and then which were seen.
 */
@Component
class KnownSignIns implements ChangeListener {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final LoadingCache<SignInId, Boolean> living;
    private final Set<SignInId> seen = ConcurrentHashMap.newKeySet();
    private final SignInQueries queries;
    private final Clock clock;

    KnownSignIns(SignInQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        this.living = Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterWrite(Duration.ofMinutes(2))
                .build(queries::lives);
    }

    /** Whether it lives; if so, it was seen now. */
    boolean lives(SignInId id) {
        var alive = living.get(id);
        if (alive) {
            seen.add(id);
        }
        return alive;
    }

    void forget(SignInId id) {
        living.invalidate(id);
    }

    @Override
    public void changed(List<Change> changes) {
        changes.stream()
                .filter(c -> c.kind().equals(SignInQueries.CHANGE))
                .forEach(c -> forget(new SignInId(c.subject())));
    }

    @Scheduled(fixedDelayString = "1m", initialDelayString = "1m")
    void writeDown() {
        var now = List.copyOf(seen);
        if (!now.isEmpty()) {
            queries.seen(now, clock.instant());
            now.forEach(seen::remove);
        }
    }

    @Scheduled(fixedDelayString = "6h", initialDelayString = "13m")
    void forgetOld() {
        queries.forget(clock.instant().minus(REMEMBERED));
    }
}
