package org.intreccio.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Finds the sign-ins of those to whom claims matter. */
@Repository
class SpeakerQueries {

    private static final int MOST = 50;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    SpeakerQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who signs in as this person. */
    Optional<UserId> of(ActorId person) {
        return transactions.read(
                () -> graph.query("MATCH (:Citizen {id: $person})-[:ACTS_AS_USER]->(u:User) RETURN u.id LIMIT 1")
                        .bind(person.value())
                        .to("person")
                        .fetchAs(String.class)
                        .one()
                        .map(UserId::new));
    }

    /** Owners and managers of the organisation whose right is attested now: those who may decide a claim. */
    List<UserId> attested(ActorId organisation) {
        return transactions.read(() -> graph
                .query("""
                        MATCH (:Actor {id: $organisation})<-[m:MEMBER_OF]-(:Citizen)-[:ACTS_AS_USER]->(u:User)
                        WHERE m.role IN ['owner', 'manager'] AND m.attestedBy IS NOT NULL
                          AND (m.attestedUntil IS NULL OR m.attestedUntil >= $today)
                          AND (m.from IS NULL OR m.from <= $today) AND (m.to IS NULL OR m.to >= $today)
                        RETURN DISTINCT u.id AS user ORDER BY user LIMIT $most
                        """)
                .bindAll(Map.of("organisation", organisation.value(), "today", LocalDate.now(clock), "most", MOST))
                .fetchAs(String.class)
                .all()
                .stream()
                .map(UserId::new)
                .toList());
    }
}
