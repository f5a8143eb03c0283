package org.intreccio.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What a few of the demonstration community say beyond the usual: reasons for their targets, evidence of offers, contacts, pictures, and
 * things that not everybody sees. An actor that somebody has edited since is left as it is.
 */
@Component
class DetailsChapter implements SeedChapter {

    private static final int THREADS = 7;

    private final SeedFile file = SeedFile.named("community/details.csv");
    private final ActorEdges edges;
    private final ActorPictures pictures;
    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;

    DetailsChapter(
            ActorEdges edges, ActorPictures pictures, Neo4jClient graph, Transactions transactions, Changes changes) {
        this.edges = edges;
        this.pictures = pictures;
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "details";
    }

    @Override
    public List<SeedFile> files() {
        return List.of(file);
    }

    /** Before the chapters that add to what an actor says. */
    @Override
    public int order() {
        return 5;
    }

    @Override
    public void tell() {
        file.rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("actor")))
                .forEach((actor, rows) -> transactions.writing(() -> tell(new ActorId(actor), rows)));
    }

    private void tell(ActorId actor, List<SeedRow> rows) {
        if (!edges.lock(actor)) {
            return;
        }
        var before = edges.profile(actor).orElseThrow();
        if (before.version() > 0) {
            return;
        }
        var profile = before;
        for (var row : rows) {
            profile = with(profile, row);
        }
        edges.write(actor, profile, true);
        rows.forEach(row -> beside(actor, row));
        changes.note("actor", actor.value());
    }

    private static Profile with(Profile profile, SeedRow row) {
        var words = new Bilingual(row.text("text_it"), row.text("text_en"));
        var code = row.text("code");
        var visibility = Visibility.of(row.text("visibility"));
        return switch (row.text("what")) {
            case "contact" -> profile.withContact(code).shown(Profile.Part.CONTACT, visibility);
            case "full-name" -> profile.withFullName(words.it()).shown(Profile.Part.FULL_NAME, visibility);
            case "founded" -> profile.shown(Profile.Part.FOUNDED, visibility);
            case "target" ->
                profile.targets().contains(code)
                        ? reasoned(profile, code, words).shown(Profile.Part.TARGETS, code, visibility)
                        : profile;
            case "offer" ->
                profile.withOffers(profile.offers().stream()
                        .map(o -> o.competence().equals(code) ? shown(o, row, visibility) : o)
                        .toList());
            default -> profile;
        };
    }

    private static Profile reasoned(Profile profile, String code, Bilingual reason) {
        var reasons = new HashMap<>(profile.targetReasons());
        reasons.put(code, reason);
        return profile.withTargetReasons(reasons);
    }

    /** The offer with evidence, where the row has an address. */
    private static Profile.Exchange shown(Profile.Exchange offer, SeedRow row, Visibility visibility) {
        return new Profile.Exchange(
                offer.competence(),
                offer.level(),
                offer.note(),
                offer.until(),
                Evidence.checked(
                        "offers", row.text("address"), row.text("address").isEmpty() ? "" : row.text("text_it")),
                visibility);
    }

    /** What is no part of a profile: pictures and ties. */
    private void beside(ActorId actor, SeedRow row) {
        switch (row.text("what")) {
            case "logo" ->
                pictures.keep(
                        actor,
                        ActorPictures.Slot.LOGO,
                        WovenPicture.of(row.text("code"), THREADS).draw(256, 256),
                        Visibility.of(row.text("visibility")));
            case "cover" ->
                pictures.keep(
                        actor,
                        ActorPictures.Slot.COVER,
                        WovenPicture.of(row.text("code"), THREADS).draw(1200, 450),
                        Visibility.of(row.text("visibility")));
            case "project" ->
                graph.query("""
                            MATCH (:Actor {id: $id})-[r:TOOK_PART_IN]->(:Project {id: $code})
                            SET r.visibility = $visibility""")
                        .bindAll(Map.of(
                                "id", actor.value(), "code", row.text("code"), "visibility", row.text("visibility")))
                        .run();
            case "membership" ->
                graph.query("""
                            MATCH (:Actor {id: $id})-[r:MEMBER_OF]->(:Actor {id: $code})
                            SET r.visibility = $visibility""")
                        .bindAll(Map.of(
                                "id", actor.value(), "code", row.text("code"), "visibility", row.text("visibility")))
                        .run();
            default -> {
                // Said in the profile.
            }
        }
    }
}
