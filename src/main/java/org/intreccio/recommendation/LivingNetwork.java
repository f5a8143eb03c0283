package org.intreccio.recommendation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * The network that recommendations walk: a compact image of the graph in this portal's memory. It is built in the background, and
 * patched with what the change feed names, so that a change is seen within a second of its commit however large the graph is.
 *
 * <p>It is built anew, in the background too, after imports, at the beginning of a day, and when patches have left too much waste;
 * changes that come meanwhile go to the image in use at once, and to the new one before it takes its place. Readers never wait.
 */
@Component
class LivingNetwork implements ChangeListener, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LivingNetwork.class);

    /** Who changes more at once is read as a whole. */
    private static final int MOST_AT_ONCE = 5_000;

    private static final double MOST_WASTE = .05;
    private static final int HARMLESS_WASTE = 1_000;

    private final SnapshotQueries queries;
    private final Clock clock;
    private final RecommendationProperties properties;
    private final ExecutorService builder = single("network-builder");
    private final ExecutorService patcher = single("network-patcher");
    private final AtomicBoolean stale = new AtomicBoolean();
    private final CompletableFuture<NetworkSnapshot> first = new CompletableFuture<>();
    /** What was touched since each build that runs began; guarded by itself, as is who may set the network. */
    private final List<Build> builds = new ArrayList<>();

    private volatile @Nullable NetworkSnapshot network;

    /** A build that runs. */
    private static final class Build {
        private Touched missed = Touched.NOTHING;
    }

    LivingNetwork(SnapshotQueries queries, Clock clock, RecommendationProperties properties, Schema schema) {
        this.queries = queries;
        this.clock = clock;
        this.properties = properties;
        refresh();
    }

    private static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
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
        var build = new Build();
        synchronized (builds) {
            builds.add(build);
        }
        try {
            var read = queries.read(today());
            synchronized (builds) {
                var built = patched(read, build.missed);
                network = built;
                first.complete(built);
                return built;
            }
        } finally {
            synchronized (builds) {
                builds.remove(build);
            }
        }
    }

    @Override
    public void changed(List<Change> changes) {
        var touched = Touched.by(changes);
        if (touched.equals(Touched.NOTHING)) {
            return;
        }
        if (touched.size() <= MOST_AT_ONCE) {
            patcher.execute(() -> patch(touched));
        }
        if (touched.all() || touched.vocabulary() || touched.size() > MOST_AT_ONCE) {
            refresh();
        }
    }

    private void patch(Touched touched) {
        try {
            synchronized (builds) {
                builds.forEach(build -> build.missed = build.missed.and(touched));
                var now = network;
                if (now != null) {
                    network = patched(now, touched);
                }
            }
            var now = network;
            if (now != null && now.waste() > MOST_WASTE && now.wasted() > HARMLESS_WASTE) {
                refresh();
            }
        } catch (RuntimeException e) {
            if (!patcher.isShutdown()) {
                log.error("The network could not be patched; it is built anew", e);
                refresh();
            }
        }
    }

    private NetworkSnapshot patched(NetworkSnapshot image, Touched touched) {
        return touched.size() == 0 && !touched.vocabulary() ? image : image.with(queries.update(image, touched));
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
            // The database plans the statements of a patch now, and not when somebody waits for one.
            patched(built, new Touched(Set.of(""), Set.of(""), false, false));
        } catch (RuntimeException e) {
            if (builder.isShutdown()) {
                return;
            }
            log.error("The network could not be built; the last one stays in use", e);
        }
    }

    /** The day that ages are counted from. */
    LocalDate today() {
        return properties.asOf() == null ? LocalDate.now(clock) : properties.asOf();
    }

    @Override
    public void destroy() {
        builder.shutdownNow();
        patcher.shutdownNow();
    }
}
