package org.intreccio.threads;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.intreccio.codesign.RoomId;
import org.intreccio.directory.ActorId;
import org.springframework.stereotype.Component;

/**
 * Who has a room open on this portal now, in memory alone: nobody's coming and going is written down. Portals on one graph do not
 * tell one another; each shows those who came through it.
 */
@Component
public class RoomPresence {

    private final Map<RoomId, List<Here>> rooms = new ConcurrentHashMap<>();

    /** Somebody who is here. */
    public record Person(ActorId actor, String name) {}

    /** Ends a visit. */
    public interface Visit {

        void leave();
    }

    // Not a record: one person may have the room open twice, and each visit ends by itself.
    private static final class Here {

        private final Person person;
        private final Runnable told;

        Here(Person person, Runnable told) {
            this.person = person;
            this.told = told;
        }
    }

    /** Notes that somebody opened the room; they are told, as all others here, whenever somebody comes or goes. */
    public Visit enter(RoomId room, Person person, Runnable told) {
        var here = new Here(person, told);
        rooms.computeIfAbsent(room, id -> new CopyOnWriteArrayList<>()).add(here);
        tell(room);
        return () -> {
            rooms.computeIfPresent(room, (id, all) -> {
                all.remove(here);
                return all.isEmpty() ? null : all;
            });
            tell(room);
        };
    }

    /** Everybody who has the room open, once, by name. */
    public List<Person> in(RoomId room) {
        return rooms.getOrDefault(room, List.of()).stream()
                .map(h -> h.person)
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private void tell(RoomId room) {
        rooms.getOrDefault(room, List.of()).forEach(h -> h.told.run());
    }
}
