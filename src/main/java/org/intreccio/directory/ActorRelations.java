package org.intreccio.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds how somebody who signed in stands to an actor, by the paths between them. */
@Component
public class ActorRelations {

    private static final String RELATIONS = Cypher.named("directory/relations-to-actor");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    ActorRelations(Neo4jClient graph, Transactions transactions, Clock clock) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All relations that hold today, in one query; none to an unknown id. */
    public Set<Relation> find(UserId user, String actor) {
        return transactions.read(() -> graph
                .query(RELATIONS)
                .bindAll(Map.of("user", user.value(), "id", actor, "today", LocalDate.now(clock)))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(Relation::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
