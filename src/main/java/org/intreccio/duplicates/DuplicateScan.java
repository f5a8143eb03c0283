package org.intreccio.duplicates;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.intreccio.graph.Change;
import org.intreccio.graph.ChangeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for organisations that stand twice, after an import and after changes, at most once in a while. Reads all of them in seconds
 * for tens of thousands; two portals that look at once find and write the same.
 */
@Component
class DuplicateScan implements ChangeListener {

    private static final Logger log = LoggerFactory.getLogger(DuplicateScan.class);

    /** Nobody decides on more than these; the best are kept. */
    private static final int MOST = 2_000;

    private final PairQueries pairs;
    private final AtomicBoolean stale = new AtomicBoolean();

    DuplicateScan(PairQueries pairs) {
        this.pairs = pairs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        stale.set(true);
    }

    @Override
    public void changed(List<Change> changes) {
        if (changes.stream().anyMatch(c -> c.kind().equals("actor") || c.kind().equals("bulk"))) {
            stale.set(true);
        }
    }

    @Scheduled(fixedDelayString = "1m", initialDelayString = "30s")
    void look() {
        if (stale.getAndSet(false)) {
            try {
                scan();
            } catch (RuntimeException e) {
                stale.set(true);
                log.error("Organisations that stand twice could not be looked for; it is tried again", e);
            }
        }
    }

    /** Looks now; returns how many pairs are suspected. */
    int scan() {
        long start = System.nanoTime();
        var all = pairs.organisations();
        var found = Suspicion.among(all, MOST);
        pairs.write(found, UUID.randomUUID().toString());
        log.info(
                "{} pairs of {} organisations may be the same, after {} ms",
                found.size(),
                all.size(),
                (System.nanoTime() - start) / 1_000_000);
        return found.size();
    }
}
