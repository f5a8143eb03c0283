package org.intreccio.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Result;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Neo4j server inside the portal's process: real Bolt on a loopback port, a store that persists in the data folder, a
 * password of its own for each start.
 *
 * <p>Starts in 3–10 s. Closing it flushes the store and gives the folder back.
 */
final class EmbeddedGraph implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedGraph.class);
    private static final Duration QUICK = Duration.ofMillis(200);
    private static final Duration FIRST_STATEMENT = Duration.ofMinutes(10);

    private final GraphFolder folder;
    private final DatabaseManagementService server;
    private final String secret = newSecret();
    private final String uri;

    EmbeddedGraph(GraphProperties properties, Clock clock) {
        this.folder = GraphFolder.hold(properties.directory());
        this.server = start(properties);
        this.uri = "bolt://127.0.0.1:" + port();
        changePassword();
        folder.write(new GraphFolder.Holder(ProcessHandle.current().pid(), clock.instant(), uri, secret));
        log.info(
                "Embedded graph in {} answers at {}",
                properties.directory().toAbsolutePath().normalize(),
                uri);
    }

    String uri() {
        return uri;
    }

    private static String newSecret() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String secret() {
        return secret;
    }

    private static DatabaseManagementService start(GraphProperties properties) {
        Path home = properties.directory().resolve("graph").toAbsolutePath().normalize();
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.auth_minimum_password_length, 8)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(properties.pageCache()))
                .setConfig(GraphDatabaseSettings.transaction_timeout, properties.transactionTimeout())
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", properties.boltPort()))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, QUICK)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, QUICK)
                .build();
    }

    private int port() {
        var register = ((GraphDatabaseAPI) server.database(SYSTEM_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class);
        var address = register.getLocalAddress(ConnectorType.BOLT);
        if (address == null) {
            throw new IllegalStateException("The embedded graph opened no Bolt port for " + DEFAULT_DATABASE_NAME);
        }
        return address.getPort();
    }

    /** The first statement of a start, which on a busy machine takes longer than any other may. */
    private void changePassword() {
        server.database(SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $secret CHANGE NOT REQUIRED",
                        Map.of("secret", secret),
                        Result::resultAsString,
                        FIRST_STATEMENT);
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
        folder.close();
    }
}
