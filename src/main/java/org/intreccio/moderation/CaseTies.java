package org.intreccio.moderation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds how somebody stands to a case. */
@Component
class CaseTies {

    private static final String RELATIONS = Cypher.named("moderation/relations-to-case");

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    CaseTies(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All relations that hold today, in one query; none to an unknown id. */
    Set<Relation> find(UserId user, String id) {
        return transactions.read(() -> graph
                .query(RELATIONS)
                .bindAll(Map.of("id", id, "user", user.value(), "today", LocalDate.now(clock)))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(Relation::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
