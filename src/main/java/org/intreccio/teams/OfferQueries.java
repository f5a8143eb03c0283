package org.intreccio.teams;

import java.util.Collection;
import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Cypher;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Asks who offers what. */
@Repository
class OfferQueries {

    private static final String OFFERS = Cypher.named("teams/offers");

    private final Neo4jClient graph;
    private final Transactions transactions;

    OfferQueries(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** All public offers of these competences and of kinds of them. */
    List<Offer> of(Collection<String> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : transactions.read(() -> List.copyOf(graph.query(OFFERS)
                        .bind(List.copyOf(wanted))
                        .to("wanted")
                        .fetchAs(Offer.class)
                        .mappedBy((types, row) -> new Offer(
                                new ActorId(row.get("actor").asString()),
                                row.get("wanted").asString(),
                                row.get("offered").asString(),
                                row.get("level").asString(),
                                row.get("shown").asBoolean()))
                        .all()));
    }

    /** What an actor publicly seeks, in the order of codes. */
    List<String> soughtBy(ActorId actor) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (:Actor {id: $id})-[r:SEEKS]->(c:Competence)
                        WHERE coalesce(r.visibility, 'public') = 'public' AND (r.until IS NULL OR r.until >= date())
                        RETURN DISTINCT c.code AS code ORDER BY code""")
                .bind(actor.value())
                .to("id")
                .fetchAs(String.class)
                .all()));
    }
}
