package org.intreccio.graph;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/**
 * Brings the schema of the graph to what this version of the portal needs, once and in order.
 *
 * <p>Every applied file stands as {@code (:Migration {version, description, checksum, appliedAt})}; a file that was changed
 * afterwards stops the start. Statements must be repeatable ({@code IF NOT EXISTS}): schema changes and their mark cannot share
 * a transaction, so after a crash the last file runs again. Two portals starting together on one server take turns on a lock
 * node for the marks, and the repeatable statements do no harm.
 */
final class Migrations {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private final Driver driver;
    private final Clock clock;

    Migrations(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /**
     * Applies what is missing.
     *
     * @throws IllegalStateException when an applied file no longer has the content it was applied with
     */
    void apply(Resource[] files) {
        var migrations = Arrays.stream(files).map(Migration::read).sorted().toList();
        refuseTwins(migrations);
        try (var session = driver.session()) {
            session.run(
                            "CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE")
                    .consume();
            var applied = applied(session);
            for (var migration : migrations) {
                var checksum = applied.get(migration.version());
                if (checksum == null) {
                    apply(session, migration);
                } else if (!checksum.equals(migration.checksum())) {
                    throw new IllegalStateException(
                            "Migration V%s (%s) was changed after it was applied to this graph; add a new one instead"
                                    .formatted(migration.version(), migration.description()));
                }
            }
            session.run("CALL db.awaitIndexes(300)").consume();
        }
    }

    private void apply(Session session, Migration migration) {
        for (var statement : migration.statements()) {
            session.run(statement).consume();
        }
        session.run(
                        """
                        MERGE (m:Migration {version: $version})
                        ON CREATE SET m.description = $description, m.checksum = $checksum, m.appliedAt = $now
                        """,
                        Map.of(
                                "version", migration.version(),
                                "description", migration.description(),
                                "checksum", migration.checksum(),
                                "now", clock.instant().atZone(java.time.ZoneOffset.UTC)))
                .consume();
        log.info("Schema V{}: {}", migration.version(), migration.description());
    }

    private static Map<String, String> applied(Session session) {
        var applied = new TreeMap<String, String>();
        session.run("MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum")
                .forEachRemaining(r -> applied.put(
                        r.get("version").asString(), r.get("checksum").asString()));
        return applied;
    }

    private static void refuseTwins(List<Migration> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).version().equals(sorted.get(i - 1).version())) {
                throw new IllegalStateException(
                        "Two migrations have version V" + sorted.get(i).version());
            }
        }
    }
}
