package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.intreccio.ranking.NetworkFixture.TODAY;
import static org.intreccio.ranking.NetworkFixture.ids;

import java.util.List;
import java.util.Set;
import org.intreccio.network.NodeRef;
import org.junit.jupiter.api.Test;

class PartnerRankingTest {

    /** Asker and friend share two teams, asker and fellow one; each leads to one more. */
    private static NetworkFixture friends() {
        return new NetworkFixture()
                .team("Orti di quartiere", 2024, "asker", "friend")
                .team("Orti scolastici", 2025, "asker", "friend")
                .team("Biciclette", 2025, "asker", "fellow", "third", "fourth")
                .team("Orti comuni", 2025, "friend", "near")
                .team("Ciclofficina", 2020, "fellow", "far", "farther");
    }

    @Test
    void recommendsPartnersOfClosePartnersFirst() {
        assertThat(ids(friends().ask(PartnerQuery.of("asker")))).containsExactly("near", "far", "farther");
    }

    @Test
    void neverRecommendsTheAskerNorPartnersUnlessAsked() {
        var network = friends();
        assertThat(ids(network.ask(PartnerQuery.of("asker").keeping(KnownPartners.KEEP))))
                .contains("third", "near")
                .doesNotContain("asker");
    }

    @Test
    void recommendsFormerPartnersAgainWhereOnlyCurrentOnesAreLeftOut() {
        var network = new NetworkFixture()
                .team("Old", 2010, "asker", "former", "middle")
                .team("Running", 2026, "asker", "current", "middle")
                .team("Bridge", 2025, "middle", "former");
        assertThat(ids(network.ask(PartnerQuery.of("asker")))).isEmpty();
        assertThat(ids(network.ask(PartnerQuery.of("asker").keeping(KnownPartners.LEAVE_OUT_CURRENT))))
                .containsExactly("former");
    }

    @Test
    void recommendsWhoWorkedWithTheAskerLongAgoAndShowsTheProject() {
        var network = new NetworkFixture()
                .undatedTeam("Framework", "asker", "companion")
                .team("Now", 2025, "asker", "partner")
                .team("Bridge", 2025, "partner", "companion", "stranger");
        var found = network.ask(PartnerQuery.of("asker"));
        assertThat(ids(found)).containsExactly("companion", "stranger");
        assertThat(found.getFirst().contributions()).containsKey(ReasonFamily.WORKED_TOGETHER);
        assertThat(found.getFirst().reasons())
                .filteredOn(reason -> reason.family() == ReasonFamily.WORKED_TOGETHER)
                .singleElement()
                .satisfies(reason -> assertThat(reason.path())
                        .extracting(NodeRef::id)
                        .containsExactly("asker", "Framework", "companion"));
    }

    @Test
    void knowsThePartnersOfAProjectWithoutAStartThatRunsOrEndedOfLate() {
        for (var end : List.of(TODAY.plusYears(1), TODAY.minusDays(1), TODAY.minusYears(2))) {
            var network = new NetworkFixture()
                    .undatedTeam("Recent", end, "asker", "companion")
                    .team("Now", 2025, "asker", "partner")
                    .team("Bridge", 2025, "partner", "companion", "stranger");
            assertThat(ids(network.ask(PartnerQuery.of("asker")))).as("%s", end).containsExactly("stranger");
        }
    }

    @Test
    void leavesOutWhomItIsTold() {
        assertThat(ids(friends().ask(PartnerQuery.of("asker").without(Set.of("near", "nobody")))))
                .containsExactly("far", "farther");
    }

    @Test
    void leavesOutTheAskersOwnOrganisationAndItsPeople() {
        var network = friends().belongs("asker", "near").belongs("far", "asker");
        assertThat(ids(network.ask(PartnerQuery.of("asker")))).containsExactly("farther");
    }

    @Test
    void neitherRecommendsNorNamesThoseWhoOptedOut() {
        var network = new NetworkFixture()
                .optedOut("shy")
                .optedOut("hidden")
                .team("One", 2025, "asker", "shy", "open")
                .team("Two", 2025, "shy", "beyond")
                .team("Three", 2025, "open", "hidden", "seen");
        var found = network.ask(PartnerQuery.of("asker"));
        assertThat(ids(found)).containsExactly("seen");
        assertThat(found.toString()).doesNotContain("shy").doesNotContain("hidden");
    }

    @Test
    void findsNobodyForUnknownOrLonelyActors() {
        var network = friends().actor("lonely", "IT");
        assertThat(network.ask(PartnerQuery.of("lonely"))).isEmpty();
        var unknown = new NetworkFixture().team("One", 2025, "a", "b");
        assertThat(unknown.ask(PartnerQuery.of("nobody"))).isEmpty();
        assertThat(new NetworkFixture().ask(PartnerQuery.of("nobody"))).isEmpty();
    }

    @Test
    void breaksTiesByIdWhateverTheOrderOfRows() {
        var one = new NetworkFixture().team("One", 2025, "asker", "middle").team("Two", 2025, "middle", "b", "a", "c");
        var other =
                new NetworkFixture().team("Two", 2025, "c", "b", "middle", "a").team("One", 2025, "middle", "asker");
        assertThat(ids(one.ask(PartnerQuery.of("asker")))).containsExactly("a", "b", "c");
        assertThat(ids(other.ask(PartnerQuery.of("asker")))).containsExactly("a", "b", "c");
    }

    @Test
    void prefersTheAskersCountryAmongEquals() {
        var network = new NetworkFixture()
                .actor("b", "IT")
                .actor("a", "FR")
                .team("One", 2025, "asker", "middle")
                .team("Two", 2025, "middle", "b", "a");
        var found = network.ask(PartnerQuery.of("asker"));
        assertThat(ids(found)).containsExactly("b", "a");
        assertThat(found.getFirst().contributions()).containsKey(ReasonFamily.SAME_COUNTRY);
    }

    @Test
    void splitsEveryScoreIntoItsFamilies() {
        var network = friends().cares("asker", "Food").cares("near", "Food").caresFor("far", "11.3");
        for (Recommendation found : network.ask(PartnerQuery.of("asker"))) {
            double sum = found.contributions().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum).isCloseTo(found.score(), within(1e-12));
            assertThat(found.contributions().values()).allMatch(part -> part > 0);
        }
    }

    @Test
    void refusesAnEmptyAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartnerQuery.of("asker").limit(0));
    }
}
