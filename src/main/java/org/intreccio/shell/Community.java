package org.intreccio.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intreccio.graph.Change;
import org.intreccio.graph.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;

/**
 * Keeps the last portrait of the community for the home page: it is read again when actors or projects have changed, and at
 * most once in a few seconds however many do.
 */
@Component
class Community implements ChangeListener {

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final Duration OLD = Duration.ofMinutes(30);

    private record Kept(Portrait portrait, Instant at) {}

    private final HomeQueries queries;
    private final ApplicationAvailability availability;
    private final Clock clock;
    private volatile @Nullable Kept kept;
    private volatile boolean stale;

    Community(HomeQueries queries, ApplicationAvailability availability, Clock clock) {
        this.queries = queries;
        this.availability = availability;
        this.clock = clock;
    }

    @Override
    public void changed(List<Change> changes) {
        stale = true;
    }

    /** Whether the data that ships with the portal is still being read in, so that numbers grow while one looks. */
    boolean arriving() {
        return availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC;
    }

    /** The community as it is, or was some seconds ago. */
    Portrait now() {
        var last = kept;
        return last == null || outdated(last) ? read() : last.portrait();
    }

    private boolean outdated(Kept last) {
        var age = Duration.between(last.at(), clock.instant());
        return age.compareTo(OLD) > 0 || ((stale || arriving()) && age.compareTo(FRESH) > 0);
    }

    /** One reader at a time: whoever waited takes what the one before has read. */
    private synchronized Portrait read() {
        var last = kept;
        if (last != null && !outdated(last)) {
            return last.portrait();
        }
        stale = false;
        var portrait = queries.portrait();
        kept = new Kept(portrait, clock.instant());
        return portrait;
    }
}
