package org.intreccio.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.intreccio.measurement.Baselines.Way;
import org.intreccio.network.ActorRow;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.ProjectRow;
import org.intreccio.network.SnapshotBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaselinesTest {

    private static final Set<String> ALL = Set.of("asker", "narrow", "hub", "near", "far", "known", "x1", "x2", "x3");

    /** The narrow friend leads to near and far; the hub to far, to the known partner and to three more. */
    private static Baselines baselines() {
        var network = NetworkSnapshot.builder(LocalDate.of(2026, 1, 1));
        ALL.forEach(id -> network.addActor(new ActorRow(id, id, "COMPANY", "IT", false)));
        team(network, "one", LocalDate.of(2025, 1, 1), "asker", "narrow");
        team(network, "two", LocalDate.of(2025, 1, 1), "asker", "hub", "known");
        team(network, "three", LocalDate.of(2025, 1, 1), "narrow", "near", "far");
        team(network, "four", LocalDate.of(2025, 1, 1), "hub", "far", "x1", "x2", "x3");
        team(network, "undated", null, "asker", "x3");
        return new Baselines(network.build());
    }

    private static void team(SnapshotBuilder network, String id, @Nullable LocalDate start, String... members) {
        var end = LocalDate.of(2025, 12, 31);
        network.addProject(new ProjectRow(id, id, start, end, 0, null, null, null, null, id));
        List.of(members).forEach(member -> network.addParticipation(id, member, false));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void neverNamesTheAskerNorWhomItWorkedWith(Way way) {
        assertThat(baselines().rank(way, "asker", ALL, 10))
                .doesNotContain("asker", "narrow", "hub", "known")
                .contains("far", "near", "x3");
    }

    @Test
    void namesFirstWhoSharesMostNeighbours() {
        assertThat(baselines().rank(Way.COMMON_NEIGHBOURS, "asker", ALL, 10)).startsWith("far");
        assertThat(baselines().rank(Way.POPULARITY, "asker", ALL, 1)).containsExactly("far");
    }

    @Test
    void givesLessForANeighbourOfMany() {
        var found = baselines().rank(Way.ADAMIC_ADAR, "asker", ALL, 10);
        assertThat(found).startsWith("far", "near");
        assertThat(found.indexOf("near")).isLessThan(found.indexOf("x1"));
    }

    @Test
    void namesOnlyWhomItMayAndNobodyForStrangers() {
        assertThat(baselines().rank(Way.JACCARD, "asker", Set.of("near"), 10)).containsExactly("near");
        assertThat(baselines().rank(Way.JACCARD, "nobody", ALL, 10)).isEmpty();
    }
}
