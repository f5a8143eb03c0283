package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.intreccio.network.NodeKind;
import org.intreccio.network.NodeRef;
import org.junit.jupiter.api.Test;

class PartnerReasonsTest {

    @Test
    void showsThePathThroughTheSharedPartnerWithItsProjectsAndDates() {
        var network = new NetworkFixture()
                .team("Piazza verde", 2017, "asker", "middle")
                .team("Cortili", 2018, "middle", "candidate");
        Reason first =
                network.ask(PartnerQuery.of("asker")).getFirst().reasons().getFirst();
        assertThat(first.family()).isEqualTo(ReasonFamily.SHARED_PARTNERS);
        assertThat(ids(first)).containsExactly("asker", "Piazza verde", "middle", "Cortili", "candidate");
        assertThat(first.path().get(1).date()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(first.path().get(2).name()).isEqualTo("Name of middle");
        assertThat(first.path().get(3).kind()).isEqualTo(NodeKind.PROJECT);
    }

    @Test
    void showsTheProjectsThatAreAlike() {
        var network = new NetworkFixture()
                .team("Solar roofs for schools", 2025, "asker", "middle")
                .team("Beekeeping", 2025, "middle", "candidate")
                .team("Solar roofs for hospitals", 2025, "candidate", "other");
        Reason alike = reason(network.ask(PartnerQuery.of("asker")).getFirst(), ReasonFamily.SIMILAR_WORK);
        assertThat(ids(alike))
                .containsExactly("asker", "Solar roofs for schools", "Solar roofs for hospitals", "candidate");
    }

    @Test
    void showsWhatIsSoughtAndOfferedAndShared() {
        var network = new NetworkFixture()
                .seeks("asker", "Carpentry")
                .offers("joiner", "Carpentry", "Welding")
                .seeks("joiner", "Accounting")
                .offers("asker", "Accounting")
                .caresFor("asker", "11.3")
                .caresFor("joiner", "11.3")
                .caresFor("stranger", "4.2");
        Recommendation joiner = network.ask(PartnerQuery.of("asker")).getFirst();
        assertThat(ids(reason(joiner, ReasonFamily.OFFERS_WHAT_IS_SOUGHT)))
                .containsExactly("asker", "Carpentry", "joiner");
        assertThat(ids(reason(joiner, ReasonFamily.SEEKS_WHAT_IS_OFFERED)))
                .containsExactly("asker", "Accounting", "joiner");
        assertThat(ids(reason(joiner, ReasonFamily.SHARED_TARGETS))).containsExactly("asker", "11.3", "joiner");
    }

    @Test
    void showsTheSmallestPlaceThatBothShare() {
        var network = new NetworkFixture()
                .place("Milano", "Lombardia")
                .place("Lombardia", "Italia")
                .operatesIn("asker", "Corvetto")
                .operatesIn("neighbour", "Corvetto")
                .operatesIn("acquaintance", "Isola");
        List<Recommendation> found = network.ask(PartnerQuery.of("asker"));
        assertThat(NetworkFixture.ids(found)).containsExactly("neighbour", "acquaintance");
        assertThat(ids(found.get(0).reasons().getFirst())).containsExactly("asker", "Corvetto", "neighbour");
        assertThat(ids(found.get(1).reasons().getFirst())).containsExactly("asker", "Milano", "acquaintance");
    }

    @Test
    void givesThreeReasonsAtMostTheMostTellingFirst() {
        var network = new NetworkFixture()
                .team("A", 2025, "asker", "m1", "m2", "m3", "m4")
                .team("B", 2025, "m1", "candidate")
                .team("C", 2024, "m2", "candidate")
                .team("D", 2023, "m3", "candidate")
                .team("E", 2022, "m4", "candidate")
                .cares("asker", "Food")
                .cares("candidate", "Food");
        List<Reason> reasons = network.ask(PartnerQuery.of("asker")).getFirst().reasons();
        assertThat(reasons).hasSize(3);
        assertThat(ids(reasons.get(1))).contains("m1");
        assertThat(reasons.stream().map(Reason::family)).contains(ReasonFamily.SHARED_THEMES);
        assertThat(reasons.stream().mapToDouble(Reason::share).sum()).isLessThanOrEqualTo(1);
    }

    @Test
    void givesNoReasonsWhereNoneAreWanted() {
        var network =
                new NetworkFixture().team("One", 2025, "asker", "middle").team("Two", 2025, "middle", "candidate");
        assertThat(network.ask(PartnerQuery.of("asker").withReasons(false))
                        .getFirst()
                        .reasons())
                .isEmpty();
    }

    private static Reason reason(Recommendation found, ReasonFamily family) {
        return found.reasons().stream()
                .filter(reason -> reason.family() == family)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Reason reason) {
        return reason.path().stream().map(NodeRef::id).toList();
    }
}
