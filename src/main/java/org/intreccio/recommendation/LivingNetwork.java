package org.intreccio.recommendation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.intreccio.graph.Change;
import org.intreccio.graph.ChangeListener;
import org.intreccio.graph.Schema;
import org.intreccio.network.NetworkSnapshot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The network that recommendations walk: a compact image of the graph in this portal's memory, built in the background and built
 * anew when the change feed tells of a change.
 *
 * <p>While it is first being built there are no recommendations yet, which {@link #isReady} tells. Changes that come during a
 * build cause one more, never a queue of them.
 */
@Component
class LivingNetwork implements ChangeListener, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LivingNetwork.class);

    /** The kinds of change that tell of what is read; a sign-in is not worth a new image. */
    private static final Set<String> READ = Set.of("actor", "project", "taxonomy", "bulk");

    private final SnapshotQueries queries;
    private final Clock clock;
    private final RecommendationProperties properties;
    private final ExecutorService builder = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("network-builder").factory());
    private final AtomicBoolean stale = new AtomicBoolean();
    private final CompletableFuture<NetworkSnapshot> first = new CompletableFuture<>();
    private volatile @Nullable NetworkSnapshot network;

    LivingNetwork(SnapshotQueries queries, Clock clock, RecommendationProperties properties, Schema schema) {
        this.queries = queries;
        this.clock = clock;
        this.properties = properties;
        refresh();
    }

    /** Whether the first image stands. */
    boolean isReady() {
        return network != null;
    }

    /** Does something as soon as the first image stands, at once when it does already; on any thread. */
    void whenReady(Runnable act) {
        var _ = first.thenRun(act);
    }

    /** Waits for the first image; how it went is for {@link #isReady} to tell. */
    void waitUntilReady(Duration atMost) {
        try {
            first.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            log.debug("Not read in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The newest image; an empty one while the first is being built. */
    NetworkSnapshot current() {
        var now = network;
        return now == null ? NetworkSnapshot.builder(today()).build() : now;
    }

    /** Builds the image anew and waits for it: for commands and tests, which do not want to wait for the feed. */
    NetworkSnapshot rebuild() {
        var built = queries.read(today());
        network = built;
        first.complete(built);
        return built;
    }

    @Override
    public void changed(List<Change> changes) {
        if (changes.stream().anyMatch(change -> READ.contains(change.kind()))) {
            refresh();
        }
    }

    /** What was offered or sought until yesterday counts no more, and ties are a day older. */
    @Scheduled(cron = "0 10 0 * * *", zone = "UTC")
    void beginDay() {
        refresh();
    }

    private void refresh() {
        if (stale.compareAndSet(false, true)) {
            builder.execute(() -> {
                stale.set(false);
                build();
            });
        }
    }

    private void build() {
        try {
            var start = System.nanoTime();
            var built = rebuild();
            log.debug(
                    "Network of {} actors, {} projects, {} ties built in {} ms",
                    built.actorCount(),
                    built.projectCount(),
                    built.edgeCount(),
                    (System.nanoTime() - start) / 1_000_000);
        } catch (RuntimeException e) {
            if (builder.isShutdown()) {
                return;
            }
            log.error("The network could not be built; the last one stays in use", e);
        }
    }

    private LocalDate today() {
        return properties.asOf() == null ? LocalDate.now(clock) : properties.asOf();
    }

    @Override
    public void destroy() {
        builder.shutdownNow();
    }
}
