package org.intreccio.collaborations;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Evidence;
import org.intreccio.directory.JointProjects;
import org.intreccio.directory.Visibility;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** The collaborations of the demonstration community that somebody proposed here: some wait, some were confirmed. */
@Component
class CollaborationChapter implements SeedChapter {

    private final SeedFile file = SeedFile.named("community/collaborations.csv");
    private final CollaborationQueries queries;
    private final CollaborationEdges edges;
    private final CountedTies ties;
    private final Transactions transactions;
    private final Clock clock;

    CollaborationChapter(
            CollaborationQueries queries,
            CollaborationEdges edges,
            CountedTies ties,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.ties = ties;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "collaborations";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(file);
    }

    @Override
    public int order() {
        return 40;
    }

    /** One that stands already is left as it is. */
    @Override
    public void tell() {
        file.rows().forEach(row -> transactions.writing(() -> tell(row)));
    }

    private void tell(SeedRow row) {
        var id = new CollaborationId("demo-" + row.text("id"));
        if (queries.find(id).isPresent()) {
            return;
        }
        var proposer = new ActorId(row.text("proposer"));
        edges.create(
                id,
                proposer,
                facts(row),
                row.text("id"),
                clock.instant().minus(Duration.ofDays(Long.parseLong(row.text("days_ago")))));
        edges.name(id, proposer, CollaborationRole.of(row.text("role")), PartState.CONFIRMED, Visibility.PUBLIC);
        for (var partner : row.list("partners")) {
            var told = partner.split(":", -1);
            edges.name(
                    id, new ActorId(told[0]), CollaborationRole.of(told[1]), PartState.of(told[2]), Visibility.PUBLIC);
        }
        for (var disputed : row.list("disputed")) {
            var told = disputed.split(":", -1);
            edges.state(id, new ActorId(told[0]), PartState.DISPUTED, told[2], new ActorId(told[1]));
        }
        if (queries.find(id).isPresent()) {
            ties.follow(id, false);
        }
    }

    private static JointProjects.Facts facts(SeedRow row) {
        var end = row.text("end");
        return new JointProjects.Facts(
                new Bilingual(row.text("title_it"), row.text("title_en")),
                new Bilingual(row.text("summary_it"), row.text("summary_en")),
                LocalDate.parse(row.text("start")),
                end.isEmpty() ? null : LocalDate.parse(end),
                row.list("themes"),
                row.text("place"),
                Evidence.checked("evidence", row.text("evidence"), row.text("evidence_label")));
    }
}
