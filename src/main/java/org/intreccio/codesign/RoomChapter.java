package org.intreccio.codesign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** The rooms of the demonstration community and who is in them. What a visitor changed meanwhile stays as it is. */
@Component
class RoomChapter implements SeedChapter {

    private final SeedFile file = SeedFile.named("community/rooms.csv");
    private final SeedFile people = SeedFile.named("community/room_people.csv");
    private final RoomEdges edges;
    private final RoomQueries queries;
    private final Transactions transactions;
    private final Changes changes;
    private final Clock clock;

    RoomChapter(RoomEdges edges, RoomQueries queries, Transactions transactions, Changes changes, Clock clock) {
        this.edges = edges;
        this.queries = queries;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rooms";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(file, people);
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void tell() {
        file.rows().forEach(row -> transactions.writing(() -> tell(row)));
    }

    private void tell(SeedRow row) {
        var id = new RoomId("room-" + row.text("id"));
        var host = RoomHost.of(row.text("on"));
        if (queries.find(id).isPresent() || !queries.there(host)) {
            return;
        }
        edges.create(id, host, "", id.value());
        edges.write(
                id,
                new RoomSettings(
                        row.text("title"),
                        row.text("purpose"),
                        RoomAccess.of(row.text("access")),
                        row.text("direction"),
                        Set.copyOf(row.list("themes")),
                        Integer.parseInt(row.text("slow"))));
        people.rows().stream()
                .filter(p -> p.text("room").equals(row.text("id")))
                .forEach(p -> edges.person(
                        id,
                        new ActorId(p.text("person")),
                        RoomState.of(p.text("state")),
                        RoomRole.of(p.text("role")),
                        p.text("note"),
                        ""));
        if (!row.text("outcome").isEmpty()) {
            edges.finished(id, true, row.text("outcome"));
        }
        edges.dated(id, daysAgo(row.text("days_ago")), daysAgo(row.text("last_days_ago")));
        changes.note(Rooms.KIND, id.value());
    }

    private Instant daysAgo(String days) {
        return clock.instant().minus(Duration.ofDays(Long.parseLong(days)));
    }
}
