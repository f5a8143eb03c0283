package org.intreccio.results;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.proposals.ProposalId;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps appeals; its callers ask who may read them. Writing joins the caller's transaction. */
@Repository
class AppealQueries {

    private static final String RESULT = """

            MATCH (a)-[:APPEALS]->(p:Proposal)-[:ANSWERS]->(c:Challenge)
            RETURN a {.*, title: coalesce(p.title, p.id), challenge: c.id} AS a
            ORDER BY a.at, a.id""";

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    AppealQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    Optional<Appeal> find(AppealId id) {
        return many("MATCH (a:ResultAppeal {id: $id}) WITH a", id.value()).stream()
                .findFirst();
    }

    /** Holds it against other writers until the transaction ends, then reads it. */
    Optional<Appeal> locked(AppealId id) {
        return many("MATCH (a:ResultAppeal {id: $id}) SET a.lock = coalesce(a.lock, 0) + 1 WITH a", id.value()).stream()
                .findFirst();
    }

    Optional<Appeal> of(ProposalId proposal) {
        return many("MATCH (a:ResultAppeal {proposal: $id}) WITH a", proposal.value()).stream()
                .findFirst();
    }

    List<Appeal> of(ChallengeId challenge) {
        return many(
                "MATCH (:Challenge {id: $id})<-[:ANSWERS]-(:Proposal)<-[:APPEALS]-(a:ResultAppeal) WITH a",
                challenge.value());
    }

    private List<Appeal> many(String match, String id) {
        return transactions.read(() -> List.copyOf(graph.query(match + RESULT)
                .bind(id)
                .to("id")
                .fetchAs(Appeal.class)
                .mappedBy((types, row) -> appeal(row.get("a")))
                .all()));
    }

    private static Appeal appeal(Value a) {
        return new Appeal(
                new AppealId(a.get("id").asString()),
                new ChallengeId(a.get("challenge").asString()),
                new ProposalId(a.get("proposal").asString()),
                a.get("title").asString(),
                Appeal.State.of(a.get("state").asString()),
                a.get("reason").asString(""),
                a.get("answer").asString(""),
                a.get("at").asZonedDateTime().toInstant(),
                a.get("answeredAt").isNull()
                        ? null
                        : a.get("answeredAt").asZonedDateTime().toInstant());
    }

    /** Writes it, unless the proposal has one already. */
    void create(AppealId id, ProposalId proposal, ActorId by, String reason) {
        run("""
                MATCH (p:Proposal {id: $proposal}), (c:Citizen {id: $by})
                MERGE (a:ResultAppeal {proposal: $proposal})
                ON CREATE SET a.id = $id, a.state = 'open', a.reason = $reason, a.at = $now
                MERGE (a)-[:APPEALS]->(p)
                MERGE (a)-[:APPEALED_BY]->(c)
                """, Map.of("proposal", proposal.value(), "by", by.value(), "id", id.value(), "reason", reason));
    }

    void answer(AppealId id, ActorId by, Appeal.State state, String answer) {
        run("""
                MATCH (a:ResultAppeal {id: $id}), (c:Citizen {id: $by})
                SET a.state = $state, a.answer = $answer, a.answeredAt = $now
                MERGE (a)-[:APPEAL_ANSWERED_BY]->(c)
                """, Map.of("id", id.value(), "by", by.value(), "state", state.code(), "answer", answer));
    }

    private void run(String statement, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("now", clock.instant().atZone(ZoneOffset.UTC));
        graph.query(statement).bindAll(all).run();
    }
}
