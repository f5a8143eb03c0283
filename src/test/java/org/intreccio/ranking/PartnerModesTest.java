package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intreccio.ranking.NetworkFixture.ids;

import org.junit.jupiter.api.Test;

class PartnerModesTest {

    @Test
    void findsPartnersForNewcomersByWhatTheyDeclare() {
        var network = new NetworkFixture()
                .seeks("newcomer", "Carpentry", "Accounting")
                .offers("both", "Carpentry", "Accounting")
                .offers("one", "Carpentry")
                .cares("newcomer", "Food")
                .cares("same concern", "Food")
                .actor("stranger", "IT");
        assertThat(ids(network.ask(PartnerQuery.of("newcomer")))).containsExactly("both", "one", "same concern");
    }

    @Test
    void complementsOnlyWithThoseWhoOfferWhatIsSought() {
        var network = new NetworkFixture()
                .team("One", 2025, "asker", "middle")
                .team("Two", 2025, "middle", "near")
                .seeks("asker", "Carpentry", "Welding")
                .offers("half", "Carpentry")
                .offers("whole", "Carpentry", "Welding");
        var query = PartnerQuery.of("asker").in(PartnerMode.COMPLEMENTS_WHAT_I_SEEK);
        assertThat(ids(network.ask(query))).containsExactly("whole", "half");
        assertThat(ids(network.ask(PartnerQuery.of("asker")))).contains("near");
    }

    @Test
    void complementsNobodyWhoSeeksNothing() {
        var network = new NetworkFixture().team("One", 2025, "asker", "middle").team("Two", 2025, "middle", "near");
        assertThat(network.ask(PartnerQuery.of("asker").in(PartnerMode.COMPLEMENTS_WHAT_I_SEEK)))
                .isEmpty();
    }

    /** A dense circle around the asker, and one partner, the broker, who mostly works elsewhere. */
    private static NetworkFixture circleAndBeyond() {
        return new NetworkFixture()
                .team("Circle 1", 2025, "asker", "a", "b")
                .team("Circle 2", 2025, "asker", "b", "c")
                .team("Circle 3", 2025, "a", "c", "insider")
                .team("Circle 4", 2025, "b", "c", "insider")
                .team("Bridge", 2022, "asker", "broker")
                .team("Beyond 1", 2025, "broker", "outsider")
                .team("Beyond 2", 2025, "outsider", "other", "another");
    }

    @Test
    void bridgesOnlyToThoseOutsideTheAskersCircle() {
        var query = PartnerQuery.of("asker").in(PartnerMode.BRIDGES_TO_ANOTHER_COMMUNITY);
        assertThat(ids(circleAndBeyond().ask(PartnerQuery.of("asker"))))
                .containsExactlyInAnyOrder("insider", "outsider");
        assertThat(ids(circleAndBeyond().ask(query))).isEmpty();
        var more = circleAndBeyond()
                .team("Beyond 3", 2025, "outsider", "other")
                .team("Beyond 4", 2025, "outsider", "other");
        assertThat(ids(more.ask(query))).containsExactly("outsider");
    }

    @Test
    void bridgesForNewcomersByConcernsNotByPlaces() {
        var network = new NetworkFixture()
                .operatesIn("newcomer", "Corvetto")
                .operatesIn("neighbour", "Corvetto")
                .caresFor("newcomer", "11.3")
                .caresFor("far away", "11.3");
        var query = PartnerQuery.of("newcomer").in(PartnerMode.BRIDGES_TO_ANOTHER_COMMUNITY);
        assertThat(ids(network.ask(query))).containsExactly("far away");
    }
}
