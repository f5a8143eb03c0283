package org.intreccio.directory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.intreccio.graph.Change;
import org.intreccio.graph.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps in memory, on every portal, what the search needs of all actors, and follows the change feed.
 *
 * <p>Built in the background when the portal is ready and after a bulk import; single changes are laid over it until they are
 * many. Readers never wait for it but the first one.
 */
@Component
class ActorIndex implements ChangeListener, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ActorIndex.class);
    /** So many changed actors are kept apart before all is arranged anew. */
    private static final int MOST_APART = 2_000;

    private static final Set<String> ALL_ANEW = Set.of("bulk", "taxonomy");

    private final IndexQueries queries;
    private final IndexedActors actors;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("actor-index").factory());
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile @Nullable Both both;

    ActorIndex(IndexQueries queries, IndexedActors actors) {
        this.queries = queries;
        this.actors = actors;
    }

    /** What guests find and what members find; the second shares with the first all that is the same. */
    private record Both(State guests, State members) {}

    /** The actors of now, as this reader finds them. The first call may take seconds on a large graph. */
    State state(Viewer viewer) {
        var known = both;
        var now = known == null ? first() : known;
        return viewer == Viewer.GUEST ? now.guests() : now.members();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        anew();
    }

    /** What was offered or sought until yesterday is found no more. */
    @Scheduled(cron = "0 5 0 * * *", zone = "UTC")
    void beginDay() {
        anew();
    }

    @Override
    public void changed(List<Change> changes) {
        if (changes.stream().anyMatch(c -> ALL_ANEW.contains(c.kind()))) {
            anew();
            return;
        }
        var ids = new HashSet<String>();
        changes.stream().filter(c -> c.kind().equals("actor")).forEach(c -> ids.add(c.subject()));
        if (!ids.isEmpty()) {
            later(() -> update(ids));
        }
    }

    /** Reads these actors anew; those that are gone leave the index. */
    synchronized void update(Collection<String> ids) {
        var known = both;
        if (known != null) {
            both = new Both(update(known.guests(), ids, Viewer.GUEST), update(known.members(), ids, Viewer.MEMBER));
        }
    }

    /** An actor that is to this reader what it was stays where it stands: its place must not tell that something else changed. */
    private State update(State known, Collection<String> ids, Viewer viewer) {
        var rows = queries.actors(ids, viewer);
        var places = rows.stream().allMatch(r -> r.texts("places").stream().allMatch(known.places()::knows))
                ? known.places()
                : PlaceTree.of(queries.places());
        var fresh = new HashMap<String, IndexedActor>();
        rows.stream().map(r -> actors.read(r, places)).forEach(a -> fresh.put(a.id().value(), a));
        var changed = ids.stream()
                .filter(id -> !Objects.equals(fresh.get(id), known.find(id)))
                .collect(Collectors.toSet());
        return changed.isEmpty()
                ? known
                : known.with(
                        changed.stream()
                                .map(fresh::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        changed,
                        places);
    }

    private synchronized Both first() {
        var known = both;
        return known == null ? rebuild() : known;
    }

    private synchronized Both rebuild() {
        waiting.set(false);
        long start = System.nanoTime();
        var places = PlaceTree.of(queries.places());
        var all = new ArrayList<IndexedActor>();
        for (var page = queries.actorsAfter(""); !page.isEmpty(); ) {
            page.forEach(row -> all.add(actors.read(row, places)));
            page = queries.actorsAfter(all.getLast().id().value());
        }
        var guests = new State(places, Part.of(all), Part.of(List.of()), new BitSet());
        var more = queries.tellingMembersMore();
        var fresh = new Both(guests, more.isEmpty() ? guests : update(guests, more, Viewer.MEMBER));
        both = fresh;
        log.info("Search knows {} actors after {} ms", all.size(), (System.nanoTime() - start) / 1_000_000);
        return fresh;
    }

    private void anew() {
        if (!waiting.getAndSet(true)) {
            later(this::rebuild);
        }
    }

    private void later(Runnable task) {
        try {
            work.execute(() -> {
                try {
                    task.run();
                } catch (RuntimeException e) {
                    log.error("The search could not follow a change; it reads all actors at the next question", e);
                    both = null;
                    waiting.set(false);
                }
            });
        } catch (RejectedExecutionException closing) {
            log.debug("Not followed while the portal closes", closing);
        }
    }

    @Override
    public void destroy() {
        work.shutdownNow();
    }

    /** Actors in a fixed order with their words. */
    record Part(List<IndexedActor> actors, Terms terms, Map<String, Integer> places) {

        static Part of(List<IndexedActor> actors) {
            var list = List.copyOf(actors);
            var places = HashMap.<String, Integer>newHashMap(list.size());
            for (int i = 0; i < list.size(); i++) {
                places.put(list.get(i).id().value(), i);
            }
            return new Part(list, Terms.of(list), places);
        }
    }

    /** All actors at one moment: a large part, the changes laid over it, and whom of the large part they replace. */
    record State(PlaceTree places, Part base, Part apart, BitSet replaced) {

        State with(List<IndexedActor> changed, Collection<String> ids, PlaceTree tree) {
            var hidden = (BitSet) replaced.clone();
            ids.stream().map(base.places()::get).filter(Objects::nonNull).forEach(hidden::set);
            var kept = new ArrayList<>(apart.actors().stream()
                    .filter(a -> !ids.contains(a.id().value()))
                    .toList());
            kept.addAll(changed);
            if (kept.size() <= MOST_APART) {
                return new State(tree, base, Part.of(kept), hidden);
            }
            for (int i = 0; i < base.actors().size(); i++) {
                if (!hidden.get(i)) {
                    kept.add(base.actors().get(i));
                }
            }
            return new State(tree, Part.of(kept), Part.of(List.of()), new BitSet());
        }

        @Nullable IndexedActor find(String id) {
            var at = apart.places().get(id);
            if (at != null) {
                return apart.actors().get(at);
            }
            at = base.places().get(id);
            return at == null || replaced.get(at) ? null : base.actors().get(at);
        }

        int size() {
            return base.actors().size()
                    - replaced.cardinality()
                    + apart.actors().size();
        }
    }
}
