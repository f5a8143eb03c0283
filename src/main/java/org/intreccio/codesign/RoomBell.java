package org.intreccio.codesign;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.intreccio.graph.Change;
import org.intreccio.graph.ChangeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Rings for the pages on which a room stands open whenever something committed in it, on whatever portal of the graph: they hear the
 * change feed, so within its poll interval (0.2 s).
 */
@Component
public class RoomBell implements ChangeListener {

    private static final Logger log = LoggerFactory.getLogger(RoomBell.class);

    private final Map<String, List<Runnable>> ears = new ConcurrentHashMap<>();

    /** Ends the listening. */
    public interface Ear {

        void close();
    }

    /** Calls this whenever something changed in the room, on the feed's thread, which it must not hold: it hands the work on. */
    public Ear listen(RoomId room, Runnable ear) {
        ears.computeIfAbsent(room.value(), id -> new CopyOnWriteArrayList<>()).add(ear);
        return () -> ears.computeIfPresent(room.value(), (id, all) -> {
            all.remove(ear);
            return all.isEmpty() ? null : all;
        });
    }

    @Override
    public void changed(List<Change> changes) {
        changes.stream()
                .filter(c -> c.kind().equals(Rooms.KIND))
                .map(Change::subject)
                .collect(Collectors.toSet())
                .forEach(room -> ears.getOrDefault(room, List.of()).forEach(this::ring));
    }

    // One page that is gone must not keep the others from hearing.
    private void ring(Runnable ear) {
        try {
            ear.run();
        } catch (RuntimeException gone) {
            log.debug("A page of a room could not hear of a change", gone);
        }
    }
}
