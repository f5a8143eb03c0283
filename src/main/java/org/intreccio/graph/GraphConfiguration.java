package org.intreccio.graph;

import java.net.URI;
import java.time.Clock;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Opens the graph: the embedded server unless {@code intreccio.graph.uri} names another one. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Starts before the driver, which needs the connection below, and so closes after it. */
    @Bean(destroyMethod = "close")
    @Conditional(EmbeddedCondition.class)
    EmbeddedGraph embeddedGraph(GraphProperties properties, Clock clock) {
        return new EmbeddedGraph(properties, clock);
    }

    @Bean
    @Conditional(EmbeddedCondition.class)
    Neo4jConnectionDetails embeddedConnection(EmbeddedGraph graph) {
        return new Connection(URI.create(graph.uri()), AuthTokens.basic("neo4j", graph.secret()));
    }

    @Bean
    @Conditional(EmbeddedCondition.Otherwise.class)
    Neo4jConnectionDetails externalConnection(GraphProperties properties) {
        return new Connection(
                URI.create(java.util.Objects.requireNonNull(properties.uri())),
                AuthTokens.basic(properties.username(), properties.password()));
    }

    private record Connection(URI uri, AuthToken token) implements Neo4jConnectionDetails {

        @Override
        public URI getUri() {
            return uri;
        }

        @Override
        public AuthToken getAuthToken() {
            return token;
        }
    }
}
