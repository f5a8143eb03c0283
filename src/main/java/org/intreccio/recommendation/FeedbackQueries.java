package org.intreccio.recommendation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.NotFound;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps {@code (:Feedback {key, kind, at})-[:GIVEN_BY]->(:Actor)} and {@code -[:ON]->(:Actor)}. */
@Repository
class FeedbackQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    FeedbackQueries(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    void give(ActorId actor, ActorId partner, FeedbackKind kind, Instant at) {
        keep(actor, partner, kind, at, true);
    }

    /** Unless the actor has said something of its own. */
    void happened(ActorId actor, ActorId partner, FeedbackKind kind, Instant at) {
        keep(actor, partner, kind, at, false);
    }

    private void keep(ActorId actor, ActorId partner, FeedbackKind kind, Instant at, boolean said) {
        var kept = graph.query("""
                        MATCH (giver:Actor {id: $actor}), (partner:Actor {id: $partner})
                        MERGE (f:Feedback {key: $key})
                        SET f.key = f.key
                        WITH f, giver, partner, $said OR f.kind IS NULL OR f.kind IN ['INTRODUCED', 'WORKED_TOGETHER'] AS anew
                        SET
                          f.kind = CASE WHEN anew THEN $kind ELSE f.kind END,
                          f.at = CASE WHEN anew THEN $at ELSE f.at END
                        MERGE (f)-[:GIVEN_BY]->(giver)
                        MERGE (f)-[:ON]->(partner)
                        RETURN f.key
                        """)
                .bindAll(Map.of(
                        "actor", actor.value(),
                        "partner", partner.value(),
                        "key", key(actor, partner),
                        "said", said,
                        "kind", kind.name(),
                        "at", at.atZone(ZoneOffset.UTC)))
                .fetchAs(String.class)
                .one();
        if (kept.isEmpty()) {
            throw NotFound.of("recommendation.error.no-partner", partner.value());
        }
    }

    void takeBack(ActorId actor, ActorId partner) {
        graph.query("MATCH (f:Feedback {key: $key}) DETACH DELETE f")
                .bind(key(actor, partner))
                .to("key")
                .run();
    }

    Map<ActorId, FeedbackKind> all(ActorId actor) {
        return said(actor).stream().collect(Collectors.toMap(Said::partner, Said::kind));
    }

    /** All that an actor said, the oldest first. */
    List<Said> said(ActorId actor) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (:Actor {id: $actor})<-[:GIVEN_BY]-(f:Feedback)-[:ON]->(partner:Actor)
                        RETURN partner.id AS partner, f.kind AS kind, f.at AS at ORDER BY at, partner
                        """)
                .bind(actor.value())
                .to("actor")
                .fetchAs(Said.class)
                .mappedBy((types, row) -> said(row))
                .all()));
    }

    /** Everybody who said something of two partners at least, by id; so many at most. */
    List<ActorId> givers(int most) {
        return transactions.read(() -> graph.query("""
                        MATCH (a:Actor)<-[:GIVEN_BY]-(f:Feedback)
                        WITH a, count(f) AS said
                        WHERE said >= 2
                        RETURN a.id ORDER BY a.id LIMIT $most""").bind(most).to("most").fetchAs(String.class).all().stream()
                .map(ActorId::new)
                .toList());
    }

    private static Said said(Record row) {
        return new Said(
                new ActorId(row.get("partner").asString()),
                FeedbackKind.valueOf(row.get("kind").asString()),
                row.get("at").asZonedDateTime().toInstant());
    }

    Set<String> notFor(ActorId actor) {
        return with(actor, FeedbackKind.NOT_FOR_ME).stream().map(ActorId::value).collect(Collectors.toSet());
    }

    Set<ActorId> saved(ActorId actor) {
        return with(actor, FeedbackKind.SAVED);
    }

    private Set<ActorId> with(ActorId actor, FeedbackKind kind) {
        return all(actor).entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String key(ActorId actor, ActorId partner) {
        return actor.value() + " " + partner.value();
    }
}
