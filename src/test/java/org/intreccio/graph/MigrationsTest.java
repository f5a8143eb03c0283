package org.intreccio.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.intreccio.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

@PortalTest
class MigrationsTest {

    @Autowired
    Driver driver;

    private Migrations migrations() {
        return new Migrations(driver, Clock.systemUTC());
    }

    @AfterEach
    void forgetsTheTrial() {
        run("MATCH (m:Migration) WHERE m.version STARTS WITH '9' DELETE m");
        run("DROP INDEX trial_a IF EXISTS");
        run("DROP INDEX trial_b IF EXISTS");
    }

    @Test
    void appliesEachFileOnceAndInOrder() {
        var first = file("V901__Make_a_trial_index.cypher", """
                // Two statements and a comment; with a semicolon.
                CREATE INDEX trial_a IF NOT EXISTS FOR (t:Trial) ON (t.a);
                CREATE INDEX trial_b IF NOT EXISTS
                FOR (t:Trial) ON (t.b);
                """);
        migrations().apply(new Resource[] {first});
        migrations().apply(new Resource[] {first});
        assertThat(count("SHOW INDEXES YIELD name WHERE name STARTS WITH 'trial_' RETURN count(*) AS n"))
                .isEqualTo(2);
        assertThat(count("MATCH (m:Migration {version: '901'}) RETURN count(*) AS n"))
                .isOne();
    }

    @Test
    void refusesAFileThatChangedAfterItWasApplied() {
        migrations().apply(new Resource[] {file("V902__Note.cypher", "MATCH (t:Trial) DELETE t;\n")});
        var changed = file("V902__Note.cypher", "MATCH (t:Trial) DETACH DELETE t;\n");
        assertThatThrownBy(() -> migrations().apply(new Resource[] {changed}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("V902")
                .hasMessageContaining("add a new one");
    }

    @Test
    void refusesTwoFilesOfOneVersionAndNamesThatSayNothing() {
        var a = file("V903__One.cypher", "RETURN 1;\n");
        var b = file("V903__Other.cypher", "RETURN 2;\n");
        assertThatThrownBy(() -> migrations().apply(new Resource[] {a, b})).hasMessageContaining("V903");
        assertThatThrownBy(() -> migrations().apply(new Resource[] {file("903.cypher", "RETURN 1;\n")}))
                .hasMessageContaining("903.cypher");
    }

    private long count(String query) {
        try (var session = driver.session()) {
            return session.run(query).single().get("n").asLong();
        }
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement, Map.of()).consume();
        }
    }

    private static Resource file(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
