package org.intreccio.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.intreccio.PortalTest;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ActorsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Actors actors;

    @Autowired
    ActorCatalogue catalogue;

    @Autowired
    CurrentActor currentActor;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void draw() {
        graph.query(
                        "CREATE (:Place {id: 'town-' + $own, kind: 'city', name: 'Town'}), (:Place {id: 'hill-' + $own, kind: 'city', name: 'Hill'})")
                .bindAll(Map.of("own", own))
                .run();
    }

    @Test
    void makesACitizenOfWhoeverSignsUp() {
        try (var _ = Visitor.signedIn(context)) {
            var me = currentActor.require();
            assertThat(me.myself()).isTrue();
            assertThat(me.kind()).isEqualTo(ActorKind.CITIZEN);
            assertThat(me.id().value())
                    .as("An id that stays when the person goes")
                    .matches("c-[0-9a-f]{16}");
            assertThat(catalogue.find(me.id()).orElseThrow().name()).isEqualTo("Giulia Prova");
        }
    }

    @Test
    void letsACitizenBringAnOrganisationInAndActForIt() {
        try (var _ = Visitor.signedIn(context)) {
            var id = actors.add(draft("Orto di Quartiere").build());
            assertThat(currentActor.choices()).extracting(c -> c.id()).contains(id);
            assertThat(currentActor.mayManage(id)).isTrue();
            currentActor.actFor(id);
            assertThat(currentActor.require().id()).isEqualTo(id);
            var page = catalogue.page(id).orElseThrow();
            assertThat(page.card().kind()).isEqualTo(ActorKind.COOPERATIVE);
            assertThat(page.website()).isEqualTo("https://orto.example");
            assertThat(page.members()).singleElement().satisfies(m -> {
                assertThat(m.role()).isEqualTo("owner");
                assertThat(m.attested()).isFalse();
            });
            currentActor.actFor(currentActor.myself());
            assertThat(currentActor.require().myself()).isTrue();
        }
    }

    @Test
    void refusesToActForWhomOneDoesNotManage() {
        ActorId id;
        try (var _ = Visitor.signedIn(context)) {
            id = actors.add(draft("Sua").build());
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThat(currentActor.mayManage(id)).isFalse();
            assertThatThrownBy(() -> currentActor.actFor(id)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> actors.profile(id)).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.guest(context)) {
            assertThat(currentActor.find()).isEmpty();
            assertThatThrownBy(() -> actors.add(draft("Di nessuno").build())).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.steward(context)) {
            assertThat(currentActor.mayManage(id)).isTrue();
        }
    }

    @Test
    void takesTheRightAwayWithTheMembership() {
        var user = Visitor.newUser(context);
        ActorId id;
        try (var _ = Visitor.signedIn(context, user)) {
            id = actors.add(draft("Passata").build());
            currentActor.actFor(id);
            graph.query("MATCH (:Actor {id: $id})<-[r:MEMBER_OF]-() SET r.to = date('2020-01-01')")
                    .bind(id.value())
                    .to("id")
                    .run();
            assertThat(currentActor.require().myself()).isTrue();
        }
        try (var _ = Visitor.signedIn(context, user)) {
            assertThat(currentActor.mayManage(id)).isFalse();
        }
    }

    @Test
    void namesTheFieldAndTheRemedy() {
        try (var _ = Visitor.signedIn(context)) {
            assertRefused("name", draft(" x "));
            assertRefused("name", draft("x".repeat(201)));
            assertRefused("website", draft("Buona").website("javascript:alert(1)"));
            assertRefused("website", draft("Buona").website("https://user:pass@orto.example"));
            assertRefused("website", draft("Buona").website("ftp://orto.example"));
            assertRefused("places", draft("Buona").place("nowhere-" + own));
            assertRefused("themes", draft("Buona").themes(Set.of("no-such-theme")));
            assertRefused("kind", draft("Buona").kind(ActorKind.CITIZEN));
        }
    }

    @Test
    void keepsWhatTwoEditorsChangedInDifferentParts() {
        try (var _ = Visitor.signedIn(context)) {
            var id = actors.add(draft("Due mani").build());
            var read = actors.profile(id);
            saved(actors.edit(id, read, read.withSummary(new Bilingual("Prima", ""))));
            var second = saved(actors.edit(id, read, read.withPlaces(List.of("hill-" + own))));
            assertThat(second.others()).containsExactly(Profile.Part.SUMMARY);
            assertThat(second.profile().summary().it()).isEqualTo("Prima");
            assertThat(second.profile().places()).containsExactly("hill-" + own);
        }
    }

    @Test
    void tellsTheSecondEditorOfTheSamePartWhatStandsThereNow() {
        try (var _ = Visitor.signedIn(context)) {
            var id = actors.add(draft("Una mano").build());
            var read = actors.profile(id);
            saved(actors.edit(id, read, read.withWebsite("https://prima.example")));
            var second = actors.edit(id, read, read.withWebsite("https://seconda.example"));
            assertThat(second).isInstanceOfSatisfying(Edit.Clash.class, clash -> {
                assertThat(clash.parts()).containsExactly(Profile.Part.WEBSITE);
                assertThat(clash.current().website()).isEqualTo("https://prima.example");
                // Knowing what stands there, the editor may insist.
                var again = actors.edit(id, clash.current(), clash.current().withWebsite("https://seconda.example"));
                assertThat(saved(again).profile().website()).isEqualTo("https://seconda.example");
            });
        }
    }

    @Test
    void losesNoneOfManyEditsAtOnce() throws Exception {
        ActorId id;
        UserId giulia = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, giulia)) {
            id = actors.add(draft("Molte mani").build());
        }
        var start = new java.util.concurrent.CountDownLatch(1);
        var outcomes = new java.util.concurrent.ConcurrentLinkedQueue<Edit>();
        Profile read;
        try (var _ = Visitor.signedIn(context, giulia)) {
            read = actors.profile(id);
        }
        var threads = List.of(
                editor(giulia, start, outcomes, id, read, read.withSummary(new Bilingual("a", ""))),
                editor(giulia, start, outcomes, id, read, read.withDescription(new Bilingual("", "b"))),
                editor(giulia, start, outcomes, id, read, read.withWebsite("https://c.example")),
                editor(giulia, start, outcomes, id, read, read.withWebsite("https://d.example")));
        start.countDown();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(outcomes).hasSize(4).filteredOn(Edit.Clash.class::isInstance).hasSize(1);
        var page = catalogue.page(id).orElseThrow();
        assertThat(page.card().summary().it()).isEqualTo("a");
        assertThat(page.description().en()).isEqualTo("b");
        assertThat(page.website()).isIn("https://c.example", "https://d.example");
        assertThat(page.version()).isEqualTo(read.version() + 3);
    }

    private Thread editor(
            UserId user,
            java.util.concurrent.CountDownLatch start,
            java.util.Queue<Edit> outcomes,
            ActorId id,
            Profile read,
            Profile wanted) {
        return Thread.ofPlatform().start(() -> {
            try (var _ = Visitor.signedIn(context, user)) {
                start.await();
                outcomes.add(actors.edit(id, read, wanted));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void keepsPrivateEdgesThatNobodyElseSees() {
        graph.query("MERGE (c:Competence {code: 'skill-' + $own}) SET c.labelIt = 'Potatura', c.labelEn = 'Pruning'")
                .bind(own)
                .to("own")
                .run();
        ActorId id;
        try (var _ = Visitor.signedIn(context)) {
            id = actors.add(draft("Riservata").build());
            graph.query(
                            "MATCH (a:Actor {id: $id}), (c:Competence {code: $skill}) CREATE (a)-[:SEEKS {visibility: 'private'}]->(c)")
                    .bindAll(Map.of("id", id.value(), "skill", "skill-" + own))
                    .run();
            assertThat(catalogue.page(id).orElseThrow().seeks())
                    .as("Managers see it, and that they alone do")
                    .singleElement()
                    .satisfies(e -> assertThat(e.visibility()).isEqualTo(Visibility.PRIVATE));
            assertThat(actors.profile(id).seeks())
                    .singleElement()
                    .satisfies(e -> assertThat(e.visibility()).isEqualTo(Visibility.PRIVATE));
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThat(catalogue.page(id).orElseThrow().seeks()).isEmpty();
        }
        assertThat(catalogue.page(id).orElseThrow().seeks()).isEmpty();
    }

    @Test
    void showsNobodyButItsManagersAnOfferWhoseDayIsPast() {
        graph.query("MERGE (c:Competence {code: 'skill-' + $own}) SET c.labelIt = 'Potatura', c.labelEn = 'Pruning'")
                .bind(own)
                .to("own")
                .run();
        ActorId id;
        try (var _ = Visitor.signedIn(context)) {
            id = actors.add(draft("Scaduta").build());
            graph.query(
                            "MATCH (a:Actor {id: $id}), (c:Competence {code: $skill}) CREATE (a)-[:OFFERS {until: date() - duration('P1D')}]->(c)")
                    .bindAll(Map.of("id", id.value(), "skill", "skill-" + own))
                    .run();
            assertThat(catalogue.page(id).orElseThrow().offers()).hasSize(1);
        }
        assertThat(catalogue.page(id).orElseThrow().offers()).isEmpty();
    }

    @Test
    void keepsWhatIsNotForAllApartFromTheActor() {
        try (var _ = Visitor.signedIn(context)) {
            var id = actors.add(draft("Discreta").build());
            var read = actors.profile(id);
            var wanted = read.withContact("noi@discreta.example")
                    .withFounded("1999")
                    .shown(Profile.Part.FOUNDED, Visibility.PRIVATE)
                    .shown(Profile.Part.WEBSITE, Visibility.MEMBERS)
                    .shown(Profile.Part.PLACES, "town-" + own, Visibility.PRIVATE);
            var saved = saved(actors.edit(id, read, wanted)).profile();
            assertThat(saved.audience()).isEqualTo(wanted.audience());
            assertThat(saved.founded()).isEqualTo("1999");
            assertThat(saved.audience().of(Profile.Part.CONTACT)).isEqualTo(Visibility.MEMBERS);
            assertThat(properties(id)).doesNotContainKeys("website", "contact", "founded");
            saved(actors.edit(id, saved, saved.shown(Profile.Part.WEBSITE, Visibility.PUBLIC)));
            assertThat(properties(id)).containsEntry("website", "https://orto.example");
        }
    }

    @Test
    void tellsNobodyWhenSomethingChangedThatTheyCannotSee() {
        ActorId id;
        try (var _ = Visitor.signedIn(context)) {
            id = actors.add(draft("Immobile").build());
        }
        var before = catalogue.page(id).orElseThrow();
        try (var _ = Visitor.steward(context)) {
            var read = actors.profile(id);
            saved(actors.edit(id, read, read.withFounded("1950").shown(Profile.Part.FOUNDED, Visibility.PRIVATE)));
        }
        assertThat(catalogue.page(id)).contains(before);
        try (var _ = Visitor.steward(context)) {
            var read = actors.profile(id);
            saved(actors.edit(id, read, read.shown(Profile.Part.FOUNDED, Visibility.PUBLIC)));
        }
        assertThat(catalogue.page(id).orElseThrow().version()).isEqualTo(before.version() + 1);
    }

    private Map<String, Object> properties(ActorId id) {
        return graph.query("MATCH (a:Actor {id: $id}) RETURN properties(a) AS all")
                .bind(id.value())
                .to("id")
                .fetch()
                .one()
                .map(row -> {
                    @SuppressWarnings("unchecked")
                    var all = (Map<String, Object>) row.get("all");
                    return all;
                })
                .orElseThrow();
    }

    private static Edit.Saved saved(Edit edit) {
        assertThat(edit).isInstanceOf(Edit.Saved.class);
        return (Edit.Saved) edit;
    }

    private void assertRefused(String field, Draft draft) {
        assertThatThrownBy(() -> actors.add(draft.build()))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains(field));
    }

    private Draft draft(String name) {
        return new Draft(name, ActorKind.COOPERATIVE, "orto.example", "town-" + own, Set.of());
    }

    /** A draft that is right but for what a test changes. */
    private record Draft(String name, ActorKind kind, String website, String place, Set<String> themes) {

        Draft website(String other) {
            return new Draft(name, kind, other, place, themes);
        }

        Draft place(String other) {
            return new Draft(name, kind, website, other, themes);
        }

        Draft themes(Set<String> other) {
            return new Draft(name, kind, website, place, other);
        }

        Draft kind(ActorKind other) {
            return new Draft(name, other, website, place, themes);
        }

        OrganisationDraft build() {
            return new OrganisationDraft(name, kind, "", Bilingual.NONE, website, place, themes);
        }
    }
}
