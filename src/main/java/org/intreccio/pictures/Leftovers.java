package org.intreccio.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.intreccio.kernel.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Deletes pictures that are shown no more: at once where a room says so, and once a night whatever a crash left. A picture is kept
 * before the graph names it, so that only those older than a day are swept.
 */
@Component
public class Leftovers implements Retention {

    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);

    private final PictureStore store;
    private final List<PictureUse> uses;

    Leftovers(PictureStore store, List<PictureUse> uses) {
        this.store = store;
        this.uses = List.copyOf(uses);
    }

    /** Deletes this one, after the running transaction if there is one: what is rolled back is shown still. */
    public void discard(String name) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            delete(name);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delete(name);
            }
        });
    }

    private void delete(String name) {
        try {
            store.forget(name);
        } catch (IOException e) {
            log.warn("A picture that is shown no more could not be deleted; it is tried again tonight", e);
        }
    }

    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public String key() {
        return "pictures.retention";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(1);
    }

    @Override
    public long count(Instant before) {
        return unshown(before).size();
    }

    @Override
    public long forget(Instant before, int most) {
        var gone = unshown(before).stream().limit(most).toList();
        gone.forEach(this::delete);
        return gone.size();
    }

    private List<String> unshown(Instant before) {
        try {
            var kept = store.before(before);
            var shown = new TreeSet<String>();
            uses.forEach(use -> shown.addAll(use.shown(kept)));
            return kept.stream().filter(name -> !shown.contains(name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
