package org.intreccio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.SearchQuery;
import org.intreccio.graph.GraphProperties;
import org.intreccio.graph.RunningPortal;
import org.intreccio.taxonomy.Vocabulary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The same beans, without a server of their own and without a web server, on a Neo4j that runs elsewhere: as commands do. */
@PortalTest
class ExternalServerTest {

    @Autowired
    GraphProperties graph;

    @Test
    void worksOnAnotherServerByOneSetting() {
        var folder = graph.directory() + "-must-not-appear";
        var running = RunningPortal.on(graph.directory());
        assertThat(running).isPresent();
        try (var portal = new SpringApplicationBuilder(Intreccio.class)
                .web(WebApplicationType.NONE)
                .profiles("live")
                .run(
                        "--spring.autoconfigure.exclude=" + Boot.SCREENS,
                        "--intreccio.graph.uri=" + running.orElseThrow().uri(),
                        "--intreccio.graph.password=" + running.orElseThrow().secret(),
                        "--intreccio.graph.directory=" + folder)) {
            assertThat(portal.getBean(Vocabulary.class).goals()).hasSize(17);
            assertThat(portal.getBean(ActorSearch.class)
                            .search(SearchQuery.all())
                            .total())
                    .isNotNegative();
        }
        assertThat(Path.of(folder)).doesNotExist();
    }
}
