package org.intreccio.identity;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What those who sign in are called. Whom it is told is for the room that asks to say. */
@Component
public class UserNames {

    private final Neo4jClient graph;
    private final Transactions transactions;

    UserNames(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** The names by id, of those who still have an account; one query. */
    public Map<String, String> of(Collection<String> ids) {
        var wanted = ids.stream().filter(id -> !id.isEmpty()).distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return transactions.read(() -> graph.query("""
                MATCH (u:User)
                WHERE u.id IN $ids
                RETURN u.id AS id, u.displayName AS name""").bind(wanted).to("ids").fetch().all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> String.valueOf(row.get("id")), row -> String.valueOf(row.get("name")))));
    }
}
