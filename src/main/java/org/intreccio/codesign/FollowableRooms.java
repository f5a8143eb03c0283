package org.intreccio.codesign;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.intreccio.following.Followable;
import org.intreccio.kernel.NotFound;
import org.intreccio.ui.Mark;
import org.springframework.stereotype.Component;

/** Rooms that everybody reads can be followed. */
@Component
class FollowableRooms implements Followable {

    private final RoomCatalogue catalogue;

    FollowableRooms(RoomCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String kind() {
        return Rooms.KIND;
    }

    @Override
    public String label() {
        return "Room";
    }

    @Override
    public List<Thing> find(Collection<String> ids, Locale locale) {
        return ids.stream()
                .flatMap(id -> seen(new RoomId(id)))
                .filter(room -> room.access() == RoomAccess.OPEN)
                .map(room -> new Thing(
                        room.id().value(),
                        Mark.ROOM,
                        room.title(),
                        room.hostName().in(locale),
                        "rooms/" + room.id()))
                .toList();
    }

    private java.util.stream.Stream<Room> seen(RoomId id) {
        try {
            return java.util.stream.Stream.of(catalogue.known(id));
        } catch (NotFound unknown) {
            return java.util.stream.Stream.empty();
        }
    }
}
