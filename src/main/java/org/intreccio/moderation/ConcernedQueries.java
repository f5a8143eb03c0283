package org.intreccio.moderation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Finds the people behind actors and projects. */
@Repository
class ConcernedQueries {

    private static final String SPEAKERS = """
            OPTIONAL MATCH (a)-[:ACTS_AS_USER]->(own:User)
            OPTIONAL MATCH (a)<-[r:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(speaker:User)
              WHERE r.role IN ['owner', 'manager']
                AND (r.from IS NULL OR r.from <= $today) AND (r.to IS NULL OR r.to >= $today)
            UNWIND [own.id, speaker.id] AS user
            WITH DISTINCT user
            WHERE user IS NOT NULL
            RETURN user ORDER BY user LIMIT 50""";

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    ConcernedQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The person, or those who own or manage the organisation; 50 at most. */
    List<UserId> ofActor(String id) {
        return users("MATCH (a:Actor {id: $id})\n" + SPEAKERS, id);
    }

    /** Those who speak for the actors that lead it. */
    List<UserId> ofProject(String id) {
        return users("""
                MATCH (:Project {id: $id})<-[t:TOOK_PART_IN]-(a:Actor)
                WHERE t.role IN ['lead', 'coordinator']
                """ + SPEAKERS, id);
    }

    Optional<UserId> person(String actor) {
        return users("MATCH (:Citizen {id: $id})-[:ACTS_AS_USER]->(u:User) RETURN u.id AS user, $today AS day", actor)
                .stream()
                .findFirst();
    }

    private List<UserId> users(String statement, String id) {
        return transactions.read(() -> List.copyOf(graph.query(statement)
                .bindAll(Map.of("id", id, "today", LocalDate.now(clock)))
                .fetchAs(UserId.class)
                .mappedBy((types, row) -> new UserId(row.get("user").asString()))
                .all()));
    }
}
