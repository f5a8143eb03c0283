package org.intreccio.results;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.Money;
import org.intreccio.proposals.ProposalId;
import org.intreccio.results.Ranking.TieDecision;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps rankings as they were fixed, and the ties that were settled. Writing joins the caller's transaction. */
@Repository
class ResultQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Clock clock;

    ResultQueries(Neo4jClient graph, Transactions transactions, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was fixed, apart from its lines. */
    record Fixed(Instant rankedAt, @Nullable Instant publishedAt, String fingerprint, String record) {}

    Optional<Fixed> fixed(ChallengeId challenge) {
        return transactions.read(() -> graph.query("MATCH (r:Ranking {challenge: $id}) RETURN r {.*} AS r")
                .bind(challenge.value())
                .to("id")
                .fetchAs(Fixed.class)
                .mappedBy((types, row) -> new Fixed(
                        instant(row.get("r").get("rankedAt")),
                        row.get("r").get("publishedAt").isNull()
                                ? null
                                : instant(row.get("r").get("publishedAt")),
                        row.get("r").get("fingerprint").asString(),
                        row.get("r").get("record").asString()))
                .one());
    }

    List<Ranked> lines(ChallengeId challenge) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (:Ranking {challenge: $id})<-[:LINE_OF]-(l:RankedLine)
                        RETURN l {.*} AS l ORDER BY l.position""")
                .bind(challenge.value())
                .to("id")
                .fetchAs(Ranked.class)
                .mappedBy((types, row) -> line(row.get("l")))
                .all()));
    }

    private static Ranked line(Value l) {
        var movedUp = l.get("movedUp").asBoolean(false);
        return new Ranked(
                new ProposalId(l.get("proposal").asString()),
                l.get("title").asString(""),
                new ActorId(l.get("lead").asString()),
                l.get("leadName").asString(""),
                l.get("rank").asInt(),
                l.get("score").asInt(),
                l.get("means").asList(Value::asInt),
                l.get("reviews").asInt(0),
                l.get("draws").isNull() ? null : Money.euroCents(l.get("draws").asLong()),
                l.get("tied").asBoolean(false),
                movedUp ? Outcome.SELECTED : Outcome.of(l.get("outcome").asString()),
                Ranked.Why.of(l.get("why").asString()),
                l.get("fallenOut").asBoolean(false),
                movedUp);
    }

    /** Which call ranked this proposal. */
    Optional<ChallengeId> rankedIn(ProposalId proposal) {
        return transactions.read(
                () -> graph.query("MATCH (l:RankedLine {proposal: $id})-[:LINE_OF]->(r:Ranking) RETURN r.challenge")
                        .bind(proposal.value())
                        .to("id")
                        .fetchAs(String.class)
                        .one()
                        .map(ChallengeId::new));
    }

    List<TieDecision> decisions(ChallengeId challenge) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (:Challenge {id: $id})<-[:SETTLES_TIE_OF]-(d:TieDecision)
                        RETURN d {.*} AS d ORDER BY d.at, d.key""")
                .bind(challenge.value())
                .to("id")
                .fetchAs(TieDecision.class)
                .mappedBy((types, row) -> new TieDecision(
                        row.get("d").get("order").asList(v -> new ProposalId(v.asString())),
                        row.get("d").get("reason").asString(),
                        instant(row.get("d").get("at"))))
                .all()));
    }

    /** Writes the decision, or over an earlier one of the same proposals. */
    void settle(ChallengeId challenge, List<ProposalId> order, String reason) {
        var ids = order.stream().map(ProposalId::value).toList();
        run(
                """
                MATCH (c:Challenge {id: $challenge})
                MERGE (d:TieDecision {key: $key})
                SET d.order = $order, d.reason = $reason, d.at = $now
                MERGE (d)-[:SETTLES_TIE_OF]->(c)
                """,
                Map.of(
                        "challenge",
                        challenge.value(),
                        "key",
                        challenge + " " + String.join(" ", ids.stream().sorted().toList()),
                        "order",
                        ids,
                        "reason",
                        reason,
                        "now",
                        now()));
    }

    /** Fixes the ranking with all its lines. */
    void fix(ChallengeId challenge, List<Ranked> lines, String record, String fingerprint) {
        run(
                """
                MATCH (c:Challenge {id: $challenge})
                CREATE (r:Ranking {challenge: $challenge, rankedAt: $now, record: $record, fingerprint: $fingerprint})
                CREATE (r)-[:RANKING_OF]->(c)
                WITH r
                UNWIND $lines AS line
                MATCH (p:Proposal {id: line.proposal})
                CREATE (l:RankedLine)-[:LINE_OF]->(r), (l)-[:RANKS]->(p)
                SET l = line
                """,
                Map.of(
                        "challenge",
                        challenge.value(),
                        "now",
                        now(),
                        "record",
                        record,
                        "fingerprint",
                        fingerprint,
                        "lines",
                        java.util.stream.IntStream.range(0, lines.size())
                                .mapToObj(i -> values(lines.get(i), i))
                                .toList()));
    }

    private static Map<String, @Nullable Object> values(Ranked line, int position) {
        var values = new HashMap<String, @Nullable Object>();
        var draws = line.draws();
        values.put("position", position);
        values.put("proposal", line.proposal().value());
        values.put("title", line.title());
        values.put("lead", line.lead().value());
        values.put("leadName", line.leadName());
        values.put("rank", line.rank());
        values.put("score", line.score());
        values.put("means", line.means());
        values.put("reviews", line.reviews());
        values.put("draws", draws == null ? null : draws.cents());
        values.put("tied", line.tied());
        values.put("outcome", line.outcome().code());
        values.put("why", line.why().code());
        return values;
    }

    void publish(ChallengeId challenge) {
        run(
                "MATCH (r:Ranking {challenge: $id}) SET r.publishedAt = $now",
                Map.of("id", challenge.value(), "now", now()));
    }

    /** Notes that a selected one gave its place up, and who took it. */
    void fellOut(ProposalId proposal) {
        run("MATCH (l:RankedLine {proposal: $id}) SET l.fallenOut = true", Map.of("id", proposal.value()));
    }

    void movedUp(ProposalId proposal) {
        run("MATCH (l:RankedLine {proposal: $id}) SET l.movedUp = true", Map.of("id", proposal.value()));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private static Instant instant(Value at) {
        return at.asZonedDateTime().toInstant();
    }

    private void run(String statement, Map<String, ?> parameters) {
        graph.query(statement).bindAll(new HashMap<>(parameters)).run();
    }
}
