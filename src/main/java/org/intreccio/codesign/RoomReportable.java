package org.intreccio.codesign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intreccio.identity.UserId;
import org.intreccio.moderation.Reportable;
import org.springframework.stereotype.Component;

/** Open rooms as what may be reported and hidden; those concerned are who facilitates. */
@Component
class RoomReportable implements Reportable {

    private final RoomQueries queries;
    private final RoomEdges edges;

    RoomReportable(RoomQueries queries, RoomEdges edges) {
        this.queries = queries;
        this.edges = edges;
    }

    @Override
    public String kind() {
        return Rooms.KIND;
    }

    @Override
    public Optional<Thing> find(String id) {
        var room = new RoomId(id);
        return queries.find(room)
                .filter(r -> r.access() != RoomAccess.INVITED && !queries.hidden(room))
                .map(r -> new Thing(r.title(), "rooms/" + id, r.settings().purpose()));
    }

    @Override
    public List<UserId> concerned(String id) {
        return queries.people(new RoomId(id)).stream()
                .filter(Participant::facilitates)
                .map(Participant::user)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean hides() {
        return true;
    }

    @Override
    public void hide(String id) {
        edges.hidden(new RoomId(id), true);
    }

    @Override
    public void show(String id) {
        edges.hidden(new RoomId(id), false);
    }
}
