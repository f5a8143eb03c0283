package org.intreccio.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Who speaks for an actor today: the person itself, or the owners and managers of an organisation. For rooms that write to them. */
@Component
public class Speakers {

    private static final String SPEAKERS = Cypher.named("directory/speakers");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    Speakers(Neo4jClient graph, Transactions transactions, Clock clock) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those who speak for this one; 50 at most. */
    public List<UserId> of(ActorId actor) {
        return of(actor, actor);
    }

    /** Those who speak for an actor and have not blocked this other one, of whom they would hear; 50 at most. */
    public List<UserId> of(ActorId actor, ActorId other) {
        return transactions.read(() -> graph
                .query(SPEAKERS)
                .bindAll(Map.of("id", actor.value(), "other", other.value(), "today", LocalDate.now(clock)))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(UserId::new)
                .toList());
    }
}
