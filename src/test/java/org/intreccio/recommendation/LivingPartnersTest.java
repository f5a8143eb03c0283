package org.intreccio.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorKind;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.network.Footing;
import org.intreccio.network.NodeRef;
import org.intreccio.ranking.KnownPartners;
import org.intreccio.ranking.PartnerMode;
import org.intreccio.ranking.Reason;
import org.intreccio.ranking.ReasonFamily;
import org.intreccio.ranking.WhyNot;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class LivingPartnersTest {

    @Autowired
    Neo4jClient graph;

    @Autowired
    Transactions transactions;

    @Autowired
    Changes changes;

    @Autowired
    Partners partners;

    @Autowired
    Feedback feedback;

    @Autowired
    NodeLabels labels;

    @Autowired
    Vocabulary vocabulary;

    private Neighbourhood here;

    @BeforeEach
    void draw() {
        here = Neighbourhood.drawn(graph);
        transactions.writing(() -> changes.note(Vocabulary.CHANGE, "drawn"));
        partners.reread();
    }

    @Test
    void ranksWhoseOfferIsSoughtAboveTheOthersOfTheSameProject() {
        assertThat(ids(usual().forItself(true))).containsExactly(here.id("theatre"), here.id("bank"));
    }

    @Test
    void showsThePathsWithNamesAndDates() {
        var theatre = partners.recommend(usual()).getFirst();
        assertThat(theatre.card().name()).startsWith("Teatro");
        assertThat(theatre.why().reasons())
                .anySatisfy(reason -> {
                    assertThat(reason.family()).isEqualTo(ReasonFamily.OFFERS_WHAT_IS_SOUGHT);
                    assertThat(path(reason)).containsExactly(here.id("garden"), here.id("light"), here.id("theatre"));
                })
                .anySatisfy(reason -> {
                    assertThat(reason.family()).isEqualTo(ReasonFamily.SHARED_PARTNERS);
                    assertThat(path(reason))
                            .containsExactly(
                                    here.id("garden"),
                                    here.id("orti"),
                                    here.id("school"),
                                    here.id("scene"),
                                    here.id("theatre"));
                });
        assertThat(theatre.why().contributions().values().stream()
                        .mapToDouble(part -> part)
                        .sum())
                .isCloseTo(theatre.why().score(), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void namesThePathsInTheReadersLanguage() {
        var why = List.of(partners.recommend(usual()).getFirst().why());
        assertThat(labels.of(why, Locale.ENGLISH).values()).contains("Gardens (2024–2025)", "Scenes (2025)");
        assertThat(labels.of(why, Locale.ITALIAN).values()).contains("Orti (2024–2025)", "Luci");
    }

    @Test
    void recommendsNeitherOneselfNorPartnersNorOnesOwnPeopleNorWhoOptedOut() {
        assertThat(ids(usual())).doesNotContain(here.id("garden"), here.id("school"), here.id("ada"), here.id("shy"));
        assertThat(ids(usual().forItself(true))).doesNotContain(here.id("bruno"));
        assertThat(ids(PartnerRequest.of(here.actor("ada")).keeping(KnownPartners.KEEP)))
                .contains(here.id("theatre"))
                .doesNotContain(here.id("garden"));
    }

    @Test
    void showsKnownPartnersWhenAsked() {
        assertThat(ids(usual().keeping(KnownPartners.KEEP))).doesNotContain(here.id("shy"));
        assertThat(partners.explain(usual(), here.actor("school")))
                .hasValueSatisfying(why -> assertThat(why)
                        .isInstanceOfSatisfying(
                                WhyNot.KnownPartner.class,
                                known -> assertThat(known.projects())
                                        .extracting(NodeRef::id)
                                        .containsExactly(here.id("orti"))));
    }

    @Test
    void followsNoEdgeThatIsNotPublic() {
        assertThat(ids(usual().limit(100))).doesNotContain(here.id("secret"));
        assertThat(ids(usual().in(PartnerMode.COMPLEMENTS_WHAT_I_SEEK))).containsExactly(here.id("theatre"));
        assertThat(partners.recommend(usual().limit(100)).toString())
                .doesNotContain(here.id("hidden"))
                .doesNotContain("Nascosto");
        assertThat(partners.explain(usual(), here.actor("secret"))).contains(new WhyNot.NoPath());
    }

    @Test
    void narrowsByKindPlaceAndTheme() {
        assertThat(ids(usual().among(new PartnerFilter(Set.of(ActorKind.COMPANY), null, null))))
                .containsExactly(here.id("bank"));
        assertThat(ids(usual().among(new PartnerFilter(Set.of(), new PlaceId(here.id("milan")), null))))
                .containsExactly(here.id("theatre"));
        vocabularyKnowsTheThemes();
        assertThat(ids(usual().among(new PartnerFilter(Set.of(), null, here.id("culture")))))
                .containsExactly(here.id("theatre"));
        assertThat(ids(usual().among(
                                new PartnerFilter(Set.of(ActorKind.COMPANY), new PlaceId(here.id("milan")), null))))
                .isEmpty();
    }

    private void vocabularyKnowsTheThemes() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> vocabulary.theme(here.id("culture")).isPresent());
    }

    @Test
    void leavesOutWhatIsNotForMeForMyselfAlone() {
        feedback.give(here.actor("garden"), here.actor("theatre"), FeedbackKind.NOT_FOR_ME);
        assertThat(ids(usual().forItself(true))).containsExactly(here.id("bank"));
        assertThat(ids(usual())).contains(here.id("theatre"));
        assertThat(partners.explain(usual().forItself(true), here.actor("theatre")))
                .contains(new WhyNot.NotForMe());
        feedback.takeBack(here.actor("garden"), here.actor("theatre"));
        assertThat(ids(usual().forItself(true))).contains(here.id("theatre"));
    }

    @Test
    void saysWhyNot() {
        assertThat(partners.explain(here.actor("garden"), here.actor("garden"))).contains(new WhyNot.Oneself());
        assertThat(partners.explain(here.actor("garden"), here.actor("ada"))).contains(new WhyNot.OwnOrganisation());
        assertThat(partners.explain(here.actor("garden"), here.actor("shy"))).contains(new WhyNot.OptedOut());
        assertThat(partners.explain(here.actor("garden"), here.actor("lonely"))).contains(new WhyNot.NoPath());
        assertThat(partners.explain(here.actor("garden"), here.actor("nobody"))).isEmpty();
        assertThat(partners.explain(here.actor("garden"), here.actor("bank")))
                .hasValueSatisfying(why -> assertThat(why).isInstanceOfSatisfying(WhyNot.Ranked.class, ranked -> {
                    assertThat(ranked.place()).isEqualTo(2);
                    assertThat(ranked.of()).isEqualTo(3);
                    assertThat(ranked.why().reasons()).isNotEmpty();
                }));
    }

    @Test
    void tellsNobodyElseOfAMembershipThatIsNotPublic() {
        assertThat(ids(usual())).contains(here.id("bruno"));
        assertThat(partners.explain(usual(), here.actor("bruno")))
                .hasValueSatisfying(why -> assertThat(why).isInstanceOf(WhyNot.Ranked.class));
        assertThat(partners.explain(usual().forItself(true), here.actor("bruno")))
                .contains(new WhyNot.OwnOrganisation());
    }

    @Test
    void hearsOfANewParticipation() {
        assertThat(ids(usual())).doesNotContain(here.id("lonely"));
        transactions.writing(() -> {
            graph.query("""
                    MATCH (a:Actor {id: $actor}), (p:Project {id: $project})
                    CREATE (a)-[:TOOK_PART_IN {role: 'partner'}]->(p)
                    """)
                    .bindAll(Map.of("actor", here.id("lonely"), "project", here.id("scene")))
                    .run();
            changes.note("project", here.id("scene"));
        });
        // A second where nothing else runs, which LivingNetworkTest measures; the bound only ends a wait that is in
        // vain.
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(ids(usual())).contains(here.id("lonely")));
    }

    @Test
    void keepsOneWordAPair() {
        feedback.give(here.actor("garden"), here.actor("theatre"), FeedbackKind.USEFUL);
        feedback.give(here.actor("garden"), here.actor("theatre"), FeedbackKind.SAVED);
        feedback.give(here.actor("garden"), here.actor("theatre"), FeedbackKind.SAVED);
        assertThat(feedback.all(here.actor("garden")))
                .containsExactly(Map.entry(here.actor("theatre"), FeedbackKind.SAVED));
        assertThat(feedback.saved(here.actor("garden"))).containsExactly(here.actor("theatre"));
        assertThat(feedback.all(here.actor("theatre"))).isEmpty();
    }

    @Test
    void refusesWordsOnNobodyAndOnOneself() {
        assertThatThrownBy(() -> feedback.give(here.actor("garden"), here.actor("nobody"), FeedbackKind.SAVED))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feedback.give(here.actor("garden"), here.actor("garden"), FeedbackKind.SAVED))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> usual().limit(0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> usual().limit(101)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void knowsWhatThereIsToStartFrom() {
        assertThat(partners.footing(here.actor("garden"))).isEqualTo(new Footing(1, 1, 0));
        assertThat(partners.footing(here.actor("lonely")).isNone()).isTrue();
        assertThat(partners.footing(here.actor("nobody")).isNone()).isTrue();
    }

    private PartnerRequest usual() {
        return PartnerRequest.of(here.actor("garden"));
    }

    private List<String> ids(PartnerRequest request) {
        return partners.recommend(request).stream()
                .map(partner -> partner.card().id().value())
                .toList();
    }

    private static List<String> path(Reason reason) {
        return reason.path().stream().map(NodeRef::id).toList();
    }
}
