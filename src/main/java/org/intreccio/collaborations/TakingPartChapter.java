package org.intreccio.collaborations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.Visibility;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** What organisations of the demonstration community say of projects in which they are not named: it waits to be confirmed. */
@Component
class TakingPartChapter implements SeedChapter {

    private final SeedFile file = SeedFile.named("community/taking_part.csv");
    private final ImportedProjectQueries imported;
    private final CollaborationQueries queries;
    private final CollaborationEdges edges;
    private final CollaborationProperties limits;
    private final Transactions transactions;
    private final Clock clock;

    TakingPartChapter(
            ImportedProjectQueries imported,
            CollaborationQueries queries,
            CollaborationEdges edges,
            CollaborationProperties limits,
            Transactions transactions,
            Clock clock) {
        this.imported = imported;
        this.queries = queries;
        this.edges = edges;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "taking-part";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(file);
    }

    /** After memberships and what was told of whole projects. */
    @Override
    public int order() {
        return 41;
    }

    /** What stands already is left as it is. */
    @Override
    public void tell() {
        file.rows().forEach(row -> transactions.writing(() -> tell(row)));
    }

    private void tell(SeedRow row) {
        var id = new CollaborationId("demo-" + row.text("id"));
        var project = new ProjectId(row.text("project"));
        var facts = imported.facts(project);
        if (queries.find(id).isPresent() || facts.isEmpty()) {
            return;
        }
        var actor = new ActorId(row.text("actor"));
        var at = clock.instant().minus(Duration.ofDays(Long.parseLong(row.text("days_ago"))));
        edges.create(id, actor, facts.get(), project.value(), at);
        edges.imported(id);
        edges.name(id, actor, CollaborationRole.of(row.text("role")), PartState.CONFIRMED, Visibility.PUBLIC);
        imported.witnesses(project, actor, limits.partners())
                .forEach(witness ->
                        edges.name(id, witness, CollaborationRole.PARTICIPANT, PartState.WAITING, Visibility.PUBLIC));
    }
}
