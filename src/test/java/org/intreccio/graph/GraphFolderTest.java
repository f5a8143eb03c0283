package org.intreccio.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFolderTest {

    @TempDir
    Path directory;

    @Test
    void saysWhoHoldsTheFolder() throws Exception {
        try (var folder = GraphFolder.hold(directory)) {
            folder.write(
                    new GraphFolder.Holder(4711, Instant.parse("2026-11-22T08:00:00Z"), "bolt://127.0.0.1:1", "s"));
            assertThatThrownBy(() -> GraphFolder.hold(directory))
                    .isInstanceOf(GraphHeld.class)
                    .hasMessageContaining("4711")
                    .hasMessageContaining("2026-11-22T08:00:00Z")
                    .hasMessageContaining("--data");
            assertThat(RunningPortal.on(directory)).hasValue(new RunningPortal("bolt://127.0.0.1:1", "neo4j", "s"));
        }
    }

    @Test
    void keepsTheSecretToTheSystemUser() throws Exception {
        try (var folder = GraphFolder.hold(directory)) {
            folder.write(new GraphFolder.Holder(1, Instant.EPOCH, "bolt://127.0.0.1:1", "s"));
            var permissions = Files.getPosixFilePermissions(directory.resolve("portal.properties"));
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
    }

    @Test
    void isFreeAfterTheHolderWent() throws Exception {
        GraphFolder.hold(directory).close();
        assertThat(RunningPortal.on(directory)).isEmpty();
        GraphFolder.hold(directory).close();
    }
}
