package org.intreccio.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.intreccio.network.ActorRow;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.SnapshotSettings;
import org.junit.jupiter.api.Test;

class SnapshotBuilderTest {

    @Test
    void tiesFreshAndSmallTeamsMost() {
        NetworkSnapshot network = new NetworkFixture()
                .team("Fresh pair", 2026, "a", "b")
                .team("Old pair", 2020, "a", "c")
                .team("Fresh five", 2026, "a", "d", "e", "f", "g")
                .snapshot();
        int a = network.actors().number("a");
        assertThat(tie(network, a, "b")).isCloseTo(1, within(1e-6));
        assertThat(tie(network, a, "c")).isCloseTo(Math.exp(-1), within(1e-3));
        assertThat(tie(network, a, "d")).isCloseTo(.5, within(1e-6));
        assertThat((double) network.ties().strength()[a]).isCloseTo(1 + Math.exp(-1) + 4 * .5, within(1e-3));
    }

    @Test
    void keepsTheStrongestTies() {
        NetworkSnapshot network = new NetworkFixture(new SnapshotSettings(6, 2, 400, 256))
                .team("Fresh pair", 2026, "a", "b")
                .team("Old pair", 2010, "a", "c")
                .team("Fresh three", 2026, "a", "d", "e")
                .snapshot();
        int a = network.actors().number("a");
        assertThat(network.ties().of(a).size()).isEqualTo(2);
        assertThat(tie(network, a, "c")).isZero();
    }

    @Test
    void countsEdgesWhoseEndsWereNeverFed() {
        var fixture = new NetworkFixture().team("One", 2025, "a", "b").offers("a", "Welding");
        fixture.builder().addParticipation("One", "private", false);
        fixture.builder().addParticipation("unknown", "a", false);
        fixture.builder().addOffer("a", "unknown");
        fixture.builder().addMembership("a", "private");
        assertThat(fixture.builder().skippedEdges()).isEqualTo(4);
        assertThat(fixture.snapshot().actorCount()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsFedTwice() {
        var fixture = new NetworkFixture().team("One", 2025, "a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixture.builder().addActor(new ActorRow("a", "A", "CITIZEN", null, false)))
                .withMessageContaining("fed twice: a");
    }

    @Test
    void keepsDaysBeyondTimeAndEmptySnapshotsHarmless() {
        NetworkSnapshot network = new NetworkFixture()
                .team("Ancient", 1, "a", "b")
                .team("Future", 9999, "a", "b")
                .snapshot();
        assertThat(tie(network, network.actors().number("a"), "b")).isBetween(1.0, 1.001);
        assertThat(new NetworkFixture().snapshot().edgeCount()).isZero();
    }

    @Test
    void namesActorsWithoutAQuery() {
        NetworkSnapshot network =
                new NetworkFixture().team("One", 2025, "a", "b").snapshot();
        assertThat(network.actorName("a")).contains("Name of a");
        assertThat(network.actorName("z")).isEmpty();
        assertThat(network.hasActor("b")).isTrue();
        assertThat(network.projectCount()).isEqualTo(1);
    }

    private static double tie(NetworkSnapshot network, int actor, String other) {
        return network.ties().of(actor).get(network.actors().number(other));
    }
}
