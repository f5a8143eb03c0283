package org.intreccio.challenges;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceId;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** The calls of the demonstration community, each with its deadline so many days after the day of seeding. */
@Component
class ChallengeChapter implements SeedChapter {

    /** How many days later the deadline of an amended call is than it was at first. */
    private static final int LATER = 7;

    private final SeedFile file = SeedFile.named("community/challenges.csv");
    private final ChallengeEdges edges;
    private final ChallengeQueries queries;
    private final ChallengeTemplates templates;
    private final SpaceCatalogue spaces;
    private final Transactions transactions;
    private final Changes changes;
    private final Clock clock;

    ChallengeChapter(
            ChallengeEdges edges,
            ChallengeQueries queries,
            ChallengeTemplates templates,
            SpaceCatalogue spaces,
            Transactions transactions,
            Changes changes,
            Clock clock) {
        this.edges = edges;
        this.queries = queries;
        this.templates = templates;
        this.spaces = spaces;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "challenges";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(file);
    }

    @Override
    public int order() {
        return 30;
    }

    /** A call that stands already is left as it is. */
    @Override
    public void tell() {
        file.rows().forEach(row -> transactions.writing(() -> tell(row)));
    }

    private void tell(SeedRow row) {
        var id = new ChallengeId("ch-" + row.text("slug"));
        if (!queries.drafts(List.of(id)).isEmpty()) {
            return;
        }
        var status = ChallengeStatus.of(row.text("status"));
        var note = new Bilingual(row.text("note_it"), row.text("note_en"));
        var days = Integer.parseInt(row.text("days"));
        edges.create(id, new ActorId(row.text("host")));
        edges.write(id, 1, settings(row, note.isBlank() ? days : days - LATER), Bilingual.NONE);
        if (status.compareTo(ChallengeStatus.OPEN) >= 0) {
            edges.status(id, ChallengeStatus.OPEN, "");
        }
        if (!note.isBlank()) {
            edges.write(id, 2, settings(row, days), note);
        }
        edges.status(id, status, "");
        row.list("run_by").forEach(citizen -> edges.runner(id, new ActorId(citizen)));
        changes.note(Challenges.KIND, id.value());
    }

    private ChallengeSettings settings(SeedRow row, int days) {
        var template = templates.find(row.text("template")).orElseThrow();
        var deadline = template.terms().last(PhaseAct.SUBMIT).orElseThrow();
        var moved = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(deadline, ChallengeTemplates.WRITTEN_IN),
                LocalDate.now(clock.withZone(ZoneId.systemDefault())).plusDays(days));
        return new ChallengeSettings(
                space(row),
                bilingual(row, "title"),
                bilingual(row, "summary"),
                bilingual(row, "brief"),
                set(row, "themes"),
                set(row, "targets"),
                row.list("competences"),
                row.list("places").stream().map(PlaceId::new).collect(Collectors.toSet()),
                ChallengeTemplates.begun(template.terms(), moved));
    }

    private @org.jspecify.annotations.Nullable SpaceId space(SeedRow row) {
        return row.text("space").isEmpty()
                ? null
                : spaces.at(row.text("space")).map(s -> s.id()).orElse(null);
    }

    private static Bilingual bilingual(SeedRow row, String stem) {
        return new Bilingual(row.text(stem + "_it"), row.text(stem + "_en"));
    }

    private static Set<String> set(SeedRow row, String column) {
        return Set.copyOf(row.list(column));
    }
}
