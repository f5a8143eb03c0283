package org.intreccio.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.intreccio.network.NetworkSnapshot;
import org.junit.jupiter.api.Test;

class SyntheticNetworkTest {

    private final SyntheticNetwork synthetic = new SyntheticNetwork(3_000);
    private final NetworkSnapshot network = synthetic.fed(NetworkSnapshot.builder(SyntheticNetwork.TODAY));

    @Test
    void hasAHubAndManyWithFewProjects() {
        int[] projects = IntStream.range(0, synthetic.actors())
                .map(actor -> network.footing(SyntheticNetwork.actor(actor)).projects())
                .toArray();
        assertThat(projects[synthetic.hub()])
                .isEqualTo(IntStream.of(projects).max().orElse(0))
                .isGreaterThan(850);
        assertThat(IntStream.of(projects).average().orElse(0)).isBetween(4.0, 7.0);
        assertThat(IntStream.of(projects).sorted().skip(1_500).findFirst().orElse(0))
                .isLessThan(6);
    }

    @Test
    void isTheSameEachTime() {
        var again = synthetic.fed(NetworkSnapshot.builder(SyntheticNetwork.TODAY));
        assertThat(again.edgeCount()).isEqualTo(network.edgeCount());
        assertThat(again.projectsOf(SyntheticNetwork.actor(7)))
                .isEqualTo(network.projectsOf(SyntheticNetwork.actor(7)));
    }

    @Test
    void knowsItsHubs() {
        var sides = new NetworkSides(network);
        assertThat(sides.hubs()).contains(network.actors().number(SyntheticNetwork.actor(synthetic.hub())));
    }

    @Test
    void takesFewBytesAnEdgeAlsoWhereThereAreFew() {
        assertThat((double) network.edgeBytes() / network.edgeCount()).isLessThan(20);
        var later = network.with(synthetic.joined(1));
        assertThat(later.projectCount()).isEqualTo(network.projectCount() + 1);
    }
}
