package org.intreccio.spaces;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.FoldedWords;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** The spaces of the demonstration community. */
@Component
class SpaceChapter implements SeedChapter {

    private final SeedFile file = SeedFile.named("community/spaces.csv");
    private final SpaceEdges edges;
    private final SpaceQueries queries;
    private final Transactions transactions;
    private final Changes changes;

    SpaceChapter(SpaceEdges edges, SpaceQueries queries, Transactions transactions, Changes changes) {
        this.edges = edges;
        this.queries = queries;
        this.transactions = transactions;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "spaces";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(file);
    }

    @Override
    public int order() {
        return 20;
    }

    /** A space that stands already is left as it is. */
    @Override
    public void tell() {
        file.rows().forEach(row -> transactions.writing(() -> tell(row)));
    }

    private void tell(SeedRow row) {
        if (queries.bySlug(row.text("slug")).isPresent()) {
            return;
        }
        var id = new SpaceId("s-" + row.text("slug"));
        var settings = settings(row);
        edges.create(
                id,
                new ActorId(row.text("host")),
                SpaceTemplate.valueOf(row.text("template").toUpperCase(Locale.ROOT)));
        edges.write(id, settings, Spaces.words(settings), FoldedWords.folded(settings.name()));
        edges.status(id, SpaceStatus.of(row.text("status")));
        row.list("stewards").forEach(citizen -> edges.steward(id, new ActorId(citizen)));
        row.list("members").forEach(actor -> edges.member(id, new ActorId(actor), MemberState.MEMBER, ""));
        row.list("requested").forEach(actor -> edges.member(id, new ActorId(actor), MemberState.REQUESTED, ""));
        row.list("invited").forEach(actor -> edges.member(id, new ActorId(actor), MemberState.INVITED, ""));
        changes.note(Spaces.KIND, id.value());
    }

    private static SpaceSettings settings(SeedRow row) {
        return new SpaceSettings(
                row.text("slug"),
                row.text("name"),
                new Bilingual(row.text("tagline_it"), row.text("tagline_en")),
                new Bilingual(row.text("text_it"), row.text("text_en")),
                new BrandColour(row.text("colour")),
                Weave.of(row.text("weave")).orElseThrow(),
                Joining.of(row.text("joining")),
                row.list("themes").stream().collect(Collectors.toSet()),
                row.list("goals").stream().map(Integer::valueOf).collect(Collectors.toSet()),
                row.text("place"),
                List.of());
    }
}
