package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NodeRef;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private static final PartnerQuery ASK = PartnerQuery.of("asker");

    private final NetworkSnapshot network = new NetworkFixture()
            .optedOut("shy")
            .team("Orti", 2024, "asker", "middle")
            .team("Scuole", 2026, "asker", "middle")
            .team("Scene", 2025, "middle", "near", "far", "shy", "member")
            .team("Alone", 2025, "lonely", "other")
            .place("Milano", "Italia")
            .operatesIn("far", "Isola")
            .cares("far", "Teatro")
            .belongs("member", "asker")
            .snapshot();
    private final PartnerRanking ranking = new PartnerRanking(network, RankingSettings.defaults());

    @Test
    void saysWhatKeepsSomebodyOut() {
        assertThat(ranking.explain(ASK, "asker")).contains(new WhyNot.Oneself());
        assertThat(ranking.explain(ASK, "member")).contains(new WhyNot.OwnOrganisation());
        assertThat(ranking.explain(ASK, "shy")).contains(new WhyNot.OptedOut());
        assertThat(ranking.explain(ASK.without(Set.of("near")), "near")).contains(new WhyNot.NotForMe());
        assertThat(ranking.explain(ASK, "lonely")).contains(new WhyNot.NoPath());
    }

    @Test
    void namesTheProjectsOfKnownPartners() {
        assertThat(projects(KnownPartners.LEAVE_OUT)).isEqualTo("Scuole Orti");
        assertThat(projects(KnownPartners.LEAVE_OUT_CURRENT)).isEqualTo("Scuole");
        assertThat(ranking.explain(ASK.keeping(KnownPartners.KEEP), "middle"))
                .get()
                .isNotInstanceOf(WhyNot.KnownPartner.class);
    }

    private String projects(KnownPartners known) {
        return ranking.explain(ASK.keeping(known), "middle").stream()
                .flatMap(why -> ((WhyNot.KnownPartner) why).projects().stream())
                .map(NodeRef::id)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    @Test
    void tellsPlaceAndPathsAsTheListDoes() {
        var list = ranking.recommend(ASK);
        for (int i = 0; i < list.size(); i++) {
            assertThat(ranking.explain(ASK, list.get(i).actor().id()))
                    .contains(new WhyNot.Ranked(i + 1, list.size(), false, list.get(i)));
        }
        assertThat(list).hasSize(2);
    }

    @Test
    void knowsNothingOfStrangers() {
        assertThat(ranking.explain(ASK, "nobody")).isEqualTo(Optional.empty());
        assertThat(ranking.explain(PartnerQuery.of("nobody"), "near")).isEmpty();
    }

    @Test
    void narrowingChangesNeitherScoresNorOrder() {
        var far = ranking.recommend(ASK).stream()
                .filter(found -> found.actor().id().equals("far"))
                .toList();
        assertThat(ranking.recommend(ASK.among(new Among(Set.of(), "Isola", Set.of()))))
                .isEqualTo(far);
        assertThat(ranking.recommend(ASK.among(new Among(Set.of(), "Milano", Set.of("Teatro", "Musica")))))
                .isEqualTo(far);
        assertThat(ranking.recommend(ASK.among(new Among(Set.of("ASSOCIATION", "COMPANY"), null, Set.of()))))
                .hasSize(2);
        assertThat(ranking.recommend(ASK.among(new Among(Set.of("COMPANY"), null, Set.of()))))
                .isEmpty();
        assertThat(ranking.recommend(ASK.among(new Among(Set.of(), "Nowhere", Set.of()))))
                .isEmpty();
    }

    @Test
    void saysThatSomebodyIsNarrowedAway() {
        var narrowed = ranking.explain(ASK.among(new Among(Set.of(), "Isola", Set.of())), "near");
        assertThat(narrowed)
                .hasValueSatisfying(why -> assertThat(why)
                        .isInstanceOfSatisfying(
                                WhyNot.Ranked.class,
                                ranked -> assertThat(ranked.narrowed()).isTrue()));
    }
}
