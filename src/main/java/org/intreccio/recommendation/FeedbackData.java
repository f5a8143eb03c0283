package org.intreccio.recommendation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.intreccio.kernel.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What a person said of partners, and others of them. Opinions of some years ago tell nothing of today. */
@Component
class FeedbackData implements PersonalData, Retention {

    private final Neo4jClient graph;
    private final Transactions transactions;

    FeedbackData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "partners";
    }

    @Override
    public String key() {
        return "recommendation.personal";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var said = transactions.read(
                () -> graph.query("""
                MATCH (:Actor {id: $actor})<-[:GIVEN_BY]-(f:Feedback)-[:ON]->(partner:Actor)
                RETURN partner.id AS partner, f.kind AS kind, f.at AS at ORDER BY f.at
                """).bind(person.actor()).to("actor").fetch().all());
        return said.isEmpty() ? Map.of() : Map.of("saidOfPartners", said);
    }

    @Override
    public void erase(Person person) {
        graph.query("MATCH (:Actor {id: $actor})<-[:GIVEN_BY|ON]-(f:Feedback) DETACH DELETE f")
                .bind(person.actor())
                .to("actor")
                .run();
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(3 * 365);
    }

    @Override
    public long count(Instant before) {
        return transactions.read(() -> graph.query("MATCH (f:Feedback) WHERE f.at < $before RETURN count(f)")
                .bind(before.atZone(ZoneOffset.UTC))
                .to("before")
                .fetchAs(Long.class)
                .one()
                .orElse(0L));
    }

    @Override
    public long forget(Instant before, int most) {
        return graph.query("""
                        MATCH (f:Feedback) WHERE f.at < $before
                        WITH f LIMIT $most
                        DETACH DELETE f
                        RETURN count(*)
                        """)
                .bindAll(Map.of("before", before.atZone(ZoneOffset.UTC), "most", most))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }
}
