package org.intreccio.introductions.ways;

import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Openness;
import org.intreccio.identity.CurrentUser;
import org.intreccio.recommendation.UnreadNetwork;
import org.springframework.context.ApplicationContext;

/** Connections as the portal shows them just after its start. */
public final class UnreadWays {

    private UnreadWays() {}

    public static Connections in(ApplicationContext context) {
        return new Connections(
                UnreadNetwork.in(context),
                context.getBean(ConnectionQueries.class),
                context.getBean(ActorCatalogue.class),
                context.getBean(Openness.class),
                context.getBean(CurrentUser.class),
                context.getBean(CurrentActor.class));
    }
}
