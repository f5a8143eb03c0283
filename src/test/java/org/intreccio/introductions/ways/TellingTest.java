package org.intreccio.introductions.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.intreccio.network.ActorRow;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NetworkUpdate;
import org.intreccio.network.NodeRef;
import org.intreccio.network.ProjectRow;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static ProjectRow project(String id, LocalDate start) {
        return new ProjectRow(id, id, start, null, 0, null, null, null, null, "");
    }

    @Test
    void namesAProjectThatCameLater() {
        var builder = NetworkSnapshot.builder(TODAY);
        for (var name : List.of("ada", "bruno")) {
            builder.addActor(new ActorRow(name, name, "Citizen", null, false));
            builder.addProject(project("old-of-" + name, TODAY));
            builder.addParticipation("old-of-" + name, name, true);
        }
        builder.addProject(project("orto", TODAY.minusYears(9)));
        builder.addParticipation("orto", "ada", true);
        builder.addParticipation("orto", "bruno", false);
        var later = new NetworkUpdate();
        later.project(project("luci", TODAY), List.of("ada", "bruno"));
        var network = builder.build().with(later);

        for (var ends : List.of(List.of("ada", "bruno"), List.of("bruno", "ada"))) {
            assertThat(WarmPaths.find(network, ends.getFirst(), ends.getLast(), List.of(), Set.of()))
                    .singleElement()
                    .satisfies(way -> {
                        var tie = way.ties().getFirst();
                        assertThat(tie.project()).extracting(NodeRef::id).isEqualTo("luci");
                        assertThat(tie.projects()).isEqualTo(2);
                    });
        }
    }
}
