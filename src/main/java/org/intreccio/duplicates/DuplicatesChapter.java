package org.intreccio.duplicates;

import java.util.List;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.BulkIntake;
import org.intreccio.directory.BulkIntakeRow;
import org.intreccio.directory.ForwardedActors;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings three organisations of the demonstration community in a second time, as a careless file would: two that stewards find
 * suspected, one that was merged and whose address leads on. Their VAT numbers name a tax office that there is not.
 */
@Component
class DuplicatesChapter implements SeedChapter {

    private static final ActorId MILL = new ActorId("maglificio-vialba");
    private static final ActorId SECOND_MILL = new ActorId("maglificio-vialba-spa");
    private static final PlaceId MILAN = new PlaceId("it-015146");

    private final BulkIntake intake;
    private final MergeQueries queries;
    private final Merges merges;
    private final DuplicateScan scan;
    private final ForwardedActors forwarded;
    private final Transactions transactions;

    DuplicatesChapter(
            BulkIntake intake,
            MergeQueries queries,
            Merges merges,
            DuplicateScan scan,
            ForwardedActors forwarded,
            Transactions transactions) {
        this.intake = intake;
        this.queries = queries;
        this.merges = merges;
        this.scan = scan;
        this.forwarded = forwarded;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public List<SeedFile> files() {
        return List.of();
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void tell() {
        intake.actors(List.of(
                twin(
                        "filo-di-giambellino-scarl",
                        ActorKind.COOPERATIVE,
                        "FILO DI GIAMBELLINO S.C.A.R.L.",
                        "https://www.filo-di-giambellino.example/contatti",
                        "IT99999990007"),
                twin("rubattino-forno-srl", ActorKind.COMPANY, "Rubattino Forno S.r.l.", null, "IT99999980008"),
                twin(
                        SECOND_MILL.value(),
                        ActorKind.COMPANY,
                        "Maglificio Vialba S.p.A.",
                        "https://maglificio-vialba.example",
                        "IT99999970009")));
        transactions.writing(() -> {
            // Whoever undid it in the demo meant it: it is not merged again.
            var known = queries.latest(1_000).stream().anyMatch(m -> m.gone().equals(SECOND_MILL));
            if (!known
                    && queries.lock(MILL, SECOND_MILL) == 2
                    && forwarded.find(SECOND_MILL.value()).isEmpty()) {
                merges.join(MILL, SECOND_MILL, Set.of(), "Stessa ragione sociale e stesso sito", "");
            }
        });
        intake.finish(name());
        scan.scan();
    }

    private static BulkIntakeRow.Actor twin(
            String id, ActorKind kind, String name, @Nullable String website, String vatNumber) {
        return new BulkIntakeRow.Actor(
                new ActorId(id),
                kind,
                null,
                name,
                null,
                null,
                null,
                Bilingual.NONE,
                Bilingual.NONE,
                website,
                vatNumber,
                null,
                MILAN,
                List.of(),
                List.of(),
                "csv",
                null,
                true,
                null);
    }
}
