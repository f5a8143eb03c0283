package org.intreccio.competences;

import java.util.List;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.ExchangeTies;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.CompetenceProposals;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** Competences that somebody of the demonstration community misses, brought in once: what was decided since stays decided. */
@Component
class CompetenceChapter implements SeedChapter {

    private final SeedFile file = SeedFile.named("community/competences.csv");
    private final CompetenceProposals proposals;
    private final ExchangeTies ties;
    private final ActorCatalogue actors;
    private final Transactions transactions;

    CompetenceChapter(
            CompetenceProposals proposals, ExchangeTies ties, ActorCatalogue actors, Transactions transactions) {
        this.proposals = proposals;
        this.ties = ties;
        this.actors = actors;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "competences";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(file);
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void tell() {
        file.rows().forEach(row -> transactions.writing(() -> tell(row)));
    }

    private void tell(SeedRow row) {
        var actor = new ActorId(row.text("actor"));
        if (actors.find(actor).isEmpty()) {
            return;
        }
        var proposed = proposals.propose(
                "proposed-" + row.text("id"),
                new CompetenceProposals.Draft(
                        row.text("label_it"), row.text("label_en"), row.text("description"), row.text("broader")),
                actor.value(),
                "");
        ties.tie(
                actor,
                row.text("as").equals("offers"),
                proposed.code(),
                new Bilingual(row.text("note_it"), row.text("note_en")));
    }
}
