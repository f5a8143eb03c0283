package org.intreccio.threads;

import java.util.List;
import java.util.Optional;
import org.intreccio.codesign.RoomAccess;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.documents.Markdown;
import org.intreccio.identity.UserId;
import org.intreccio.moderation.Reportable;
import org.springframework.stereotype.Component;

/** What is said in open rooms as what may be reported and hidden; in other rooms those who facilitate decide. */
@Component
class ContributionReportable implements Reportable {

    private static final int TITLE = 80;

    private final ThreadQueries queries;
    private final ThreadEdges edges;
    private final RoomCatalogue rooms;

    ContributionReportable(ThreadQueries queries, ThreadEdges edges, RoomCatalogue rooms) {
        this.queries = queries;
        this.edges = edges;
        this.rooms = rooms;
    }

    @Override
    public String kind() {
        return Contributions.KIND;
    }

    @Override
    public Optional<Thing> find(String id) {
        return queries.contribution(new ContributionId(id), "")
                .filter(Contribution::stands)
                .filter(c -> queries.find(c.thread(), "")
                        .flatMap(t -> rooms.find(t.room()))
                        .filter(r -> r.access() == RoomAccess.OPEN)
                        .isPresent())
                .map(c -> {
                    var words = Markdown.plain(c.text());
                    return new Thing(
                            words.length() > TITLE ? words.substring(0, TITLE) + "…" : words,
                            "contributions/" + id,
                            c.text());
                });
    }

    @Override
    public List<UserId> concerned(String id) {
        return queries.author(new ContributionId(id)).stream().toList();
    }

    @Override
    public boolean hides() {
        return true;
    }

    @Override
    public void hide(String id) {
        var contribution = new ContributionId(id);
        edges.stamp(contribution);
        // Whoever took it away meanwhile did so for good.
        if (queries.contribution(contribution, "").filter(Contribution::stands).isPresent()) {
            edges.gone(contribution, false, "");
        }
    }

    @Override
    public void show(String id) {
        edges.stamp(new ContributionId(id));
        edges.back(new ContributionId(id));
    }
}
