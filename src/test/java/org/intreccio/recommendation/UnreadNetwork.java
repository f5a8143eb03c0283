package org.intreccio.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import org.intreccio.graph.Schema;
import org.intreccio.network.NetworkSnapshot;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationContext;

/** The public network of a portal that has just started and has not read it. */
public final class UnreadNetwork {

    private UnreadNetwork() {}

    public static PublicNetwork in(ApplicationContext context) {
        var never = new SnapshotQueries(context.getBean(Driver.class)) {
            @Override
            NetworkSnapshot read(LocalDate asOf) {
                throw new IllegalStateException("A test wants it unread");
            }
        };
        return new PublicNetwork(new LivingNetwork(
                never,
                Clock.systemUTC(),
                context.getBean(RecommendationProperties.class),
                context.getBean(Schema.class)));
    }
}
