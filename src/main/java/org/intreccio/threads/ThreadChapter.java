package org.intreccio.threads;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** What is said in the rooms of the demonstration community. What a visitor changed meanwhile stays; a room that is not there is left out. */
@Component
class ThreadChapter implements SeedChapter {

    private final SeedFile threads = SeedFile.named("community/threads.csv");
    private final SeedFile said = SeedFile.named("community/contributions.csv");
    private final ThreadQueries queries;
    private final ThreadEdges edges;
    private final RoomCatalogue rooms;
    private final Transactions transactions;
    private final Clock clock;

    ThreadChapter(
            ThreadQueries queries, ThreadEdges edges, RoomCatalogue rooms, Transactions transactions, Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.rooms = rooms;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(threads, said);
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void tell() {
        threads.rows().forEach(row -> transactions.writing(() -> begin(row)));
        said.rows().forEach(row -> transactions.writing(() -> say(row)));
        threads.rows().forEach(row -> transactions.writing(() -> sumUp(row)));
    }

    private static ThreadId thread(String id) {
        return new ThreadId("demo-" + id);
    }

    private static ContributionId contribution(String id) {
        return new ContributionId("demo-" + id);
    }

    private void begin(SeedRow row) {
        var id = thread(row.text("id"));
        var room = new RoomId(row.text("room"));
        if (rooms.find(room).isPresent() && queries.find(id, "").isEmpty()) {
            edges.create(id, room, row.text("title"), new ActorId(row.text("by")), id.value());
            edges.pin(id, row.text("pinned").equals("yes"));
        }
    }

    private void say(SeedRow row) {
        var id = contribution(row.text("id"));
        var in = queries.find(thread(row.text("thread")), "");
        if (in.isEmpty() || queries.contribution(id, "").isPresent()) {
            return;
        }
        var organisation = row.text("for");
        var what = new Said(
                ContributionType.of(row.text("type")),
                row.text("text"),
                null,
                organisation.isEmpty() ? null : new ActorId(organisation),
                row.list("competences"));
        var author = new ActorId(row.text("author"));
        edges.say(
                id,
                in.get().id(),
                edges.next(in.get().room()),
                new ThreadEdges.Speaker(author, queries.userOf(author)),
                id.value(),
                what);
        edges.backdate(id, clock.instant().minus(Duration.ofHours(Long.parseLong(row.text("hours_ago")))));
        if (!row.text("reply_to").isEmpty()) {
            edges.reply(id, contribution(row.text("reply_to")));
        }
        for (var told : row.list("reactions")) {
            var parts = told.split(":", 2);
            edges.react(id, new ActorId(parts[1]), Reaction.of(parts[0]), true);
        }
        if (!row.text("meets").isEmpty()) {
            edges.meets(id, contribution(row.text("meets")), true);
        }
    }

    private void sumUp(SeedRow row) {
        var by = row.text("summary_by");
        queries.find(thread(row.text("id")), "")
                .filter(t -> !by.isEmpty() && t.summary() == null)
                .ifPresent(t -> edges.summary(
                        t.id(), row.text("summary").replace("\\n", "\n"), new ActorId(by), t.lastSeq() - 1));
    }
}
