package org.intreccio.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intreccio.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ActorCatalogueTest {

    @Autowired
    Neo4jClient graph;

    @Autowired
    ActorCatalogue catalogue;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void draw() {
        graph.query("""
                CREATE (milan:Place {id: 'city-' + $own, kind: 'city', name: 'Milan', nameIt: 'Milano', lat: 45.46, lon: 9.19}),
                  (theme:Theme {code: 'theme-' + $own, labelIt: 'Orti', labelEn: 'Gardens'}),
                  (competence:Competence {code: 'skill-' + $own, labelIt: 'Potatura', labelEn: 'Pruning', group: 'green'}),
                  (garden:Actor:Cooperative {id: 'garden-' + $own, kind: 'Cooperative', name: 'L\\'Orto "di" <b>Tutti</b>',
                     summaryIt: 'Coltiviamo insieme', descriptionIt: '## Chi siamo', website: 'https://orto.example', version: 3}),
                  (school:Actor:Institution {id: 'school-' + $own, kind: 'Institution', name: 'Scuola', lat: 1.0, lon: 2.0}),
                  (bank:Actor:Company {id: 'bank-' + $own, kind: 'Company', name: '', externalId: '99912'}),
                  (far:Actor:Association {id: 'far-' + $own, kind: 'Association', name: 'Lontana'}),
                  (ada:Actor:Citizen {id: 'ada-' + $own, kind: 'Citizen', name: 'Ada'}),
                  (old:Project {id: 'old-' + $own, title: 'Old', acronym: 'OLD', start: date('2010-01-01'), end: date('2011-01-01')}),
                  (new:Project {id: 'new-' + $own, titleIt: 'Nuovo', titleEn: 'New', start: date('2020-01-01')}),
                  (secret:Project {id: 'secret-' + $own, title: 'Secret', start: date('2021-01-01')}),
                  (garden)-[:OPERATES_IN {seat: true}]->(milan), (garden)-[:CARES_FOR]->(theme),
                  (garden)-[:OFFERS {level: 'expert', noteIt: 'anche di sera', until: date('2030-01-01')}]->(competence),
                  (school)-[:SEEKS {visibility: 'private'}]->(competence),
                  (garden)-[:TOOK_PART_IN {role: 'lead'}]->(old), (school)-[:TOOK_PART_IN {role: 'partner'}]->(old),
                  (garden)-[:TOOK_PART_IN {role: 'partner'}]->(new), (school)-[:TOOK_PART_IN {role: 'coordinator'}]->(new),
                  (bank)-[:TOOK_PART_IN {role: 'sponsor', contribution: 5000}]->(new),
                  (garden)-[:TOOK_PART_IN {role: 'lead', visibility: 'private'}]->(secret), (far)-[:TOOK_PART_IN {role: 'partner'}]->(secret),
                  (ada)-[:MEMBER_OF {role: 'owner', from: date('2015-05-05'), attestedBy: 'school-' + $own, attestedOn: date('2016-01-01')}]->(garden),
                  (ada)-[:MEMBER_OF {role: 'member', visibility: 'members'}]->(far)
                """).bindAll(Map.of("own", own)).run();
    }

    @Test
    void showsACardWithSeatThemesAndPublicCollaborations() {
        var card = catalogue.find(actor("garden")).orElseThrow();
        assertThat(card.kind()).isEqualTo(ActorKind.COOPERATIVE);
        assertThat(card.name()).isEqualTo("L'Orto \"di\" <b>Tutti</b>");
        assertThat(card.findSeat()).hasValueSatisfying(s -> assertThat(s.it()).isEqualTo("Milano"));
        assertThat(card.point()).isEqualTo(new GeoPoint(45.46, 9.19));
        assertThat(card.themes()).extracting(Named::en).containsExactly("Gardens");
        assertThat(card.collaborations()).isEqualTo(2);
    }

    @Test
    void keepsTheOrderAskedAndLeavesUnknownIdsOut() {
        var cards = catalogue.cards(List.of(actor("school"), actor("nobody"), actor("garden")));
        assertThat(cards).extracting(c -> c.id()).containsExactly(actor("school"), actor("garden"));
    }

    @Test
    void namesByItsNumberWhomNoSourceNamed() {
        assertThat(catalogue.find(actor("bank")).orElseThrow().name()).isEqualTo("99912");
    }

    @Test
    void showsAPageWithOffersMembersAndWhoAttestedThem() {
        var page = catalogue.page(actor("garden")).orElseThrow();
        assertThat(page.version()).isEqualTo(3);
        assertThat(page.offers()).singleElement().satisfies(o -> {
            assertThat(o.competence().it()).isEqualTo("Potatura");
            assertThat(o.until()).isEqualTo(LocalDate.of(2030, 1, 1));
        });
        assertThat(page.members()).singleElement().satisfies(m -> {
            assertThat(m.name()).isEqualTo("Ada");
            assertThat(m.attested()).isTrue();
        });
    }

    @Test
    void hidesEdgesThatAreNotPublic() {
        assertThat(catalogue.page(actor("school")).orElseThrow().seeks()).isEmpty();
        assertThat(catalogue.page(actor("ada")).orElseThrow().memberships())
                .extracting(ActorPage.Tie::actor)
                .containsExactly(actor("garden"));
        assertThat(catalogue.timeline(actor("garden"), 0, 10).collaborations())
                .extracting(c -> c.title().it())
                .doesNotContain("Secret");
        assertThat(catalogue.paths(actor("garden"), actor("far"))).isEmpty();
        assertThat(catalogue.network(actor("garden")).nodes())
                .extracting(n -> n.actor())
                .doesNotContain(actor("far"));
    }

    @Test
    void tellsCollaborationsNewestFirst() {
        var timeline = catalogue.timeline(actor("garden"), 0, 1);
        assertThat(timeline.total()).isEqualTo(2);
        assertThat(timeline.collaborations()).singleElement().satisfies(c -> {
            assertThat(c.title()).isEqualTo(new Bilingual("Nuovo", "New"));
            assertThat(c.size()).isEqualTo(3);
            assertThat(c.partners())
                    .first()
                    .satisfies(p -> assertThat(p.actor()).isEqualTo(actor("school")));
        });
        assertThat(catalogue.timeline(actor("garden"), 1, 1).collaborations())
                .extracting(c -> c.acronym())
                .containsExactly("OLD");
    }

    @Test
    void drawsTheNeighbourhoodStrongestTiesKept() {
        var network = catalogue.network(actor("garden"), 2);
        assertThat(network.nodes())
                .extracting(n -> n.actor())
                .containsExactlyInAnyOrder(actor("garden"), actor("school"), actor("ada"));
        assertThat(network.more()).isEqualTo(1);
        assertThat(network.edges())
                .contains(
                        new EgoNetwork.Edge(actor("garden"), actor("school"), EgoNetwork.Relation.WORKED_TOGETHER, 2));
        assertThat(network.edges())
                .contains(new EgoNetwork.Edge(actor("ada"), actor("garden"), EgoNetwork.Relation.MEMBER_OF, 0));
    }

    @Test
    void tellsHowTwoAreConnectedSmallProjectsFirst() {
        var paths = catalogue.paths(actor("ada"), actor("school"));
        assertThat(paths).hasSize(2);
        assertThat(paths.getFirst().steps())
                .extracting(s -> s.id())
                .containsExactly("ada-" + own, "garden-" + own, "old-" + own, "school-" + own);
        assertThat(paths.getFirst().between()).isEqualTo(1);
        assertThat(paths.getFirst().steps().get(2).date()).isEqualTo(LocalDate.of(2010, 1, 1));
    }

    @Test
    void showsAProjectWithItsParticipants() {
        var project = catalogue.project(new ProjectId("new-" + own)).orElseThrow();
        assertThat(project.title()).isEqualTo(new Bilingual("Nuovo", "New"));
        assertThat(project.participants())
                .first()
                .satisfies(p -> assertThat(p.actor()).isEqualTo(actor("school")));
        assertThat(project.participants())
                .anySatisfy(p -> assertThat(p.contribution()).isEqualTo(5000));
    }

    @Test
    void knowsNothingOfUnknownIds() {
        assertThat(catalogue.page(actor("nobody"))).isEmpty();
        assertThat(catalogue.project(new ProjectId("nothing-" + own))).isEmpty();
        assertThat(catalogue.timeline(actor("nobody"), 0, 10)).isEqualTo(new Timeline(0, List.of()));
        assertThat(catalogue.network(actor("nobody")).nodes()).isEmpty();
        assertThat(catalogue.paths(actor("nobody"), actor("garden"))).isEmpty();
    }

    private ActorId actor(String name) {
        return new ActorId(name + "-" + own);
    }
}
