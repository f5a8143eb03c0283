package org.intreccio.decisions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The ballots as they stand in the graph; what their keys are, {@link BallotBox} knows. */
@Repository
class BallotQueries {

    private static final String RESULT = """

            OPTIONAL MATCH (b)-[:CAST_BY]->(a:Actor)
            RETURN b.marks AS marks, b.reason AS reason, b.tag AS tag, b.seal AS seal, b.at AS at, a.id AS voter,
                   a.name AS name, b.past AS past
            ORDER BY b.seal
            """;

    private final Neo4jClient graph;
    private final Transactions transactions;

    BallotQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** All that count, in an order that has nothing to do with when or by whom they were cast. */
    List<Ballot> of(DecisionId id) {
        return many("MATCH (b:Ballot)-[:BALLOT_IN]->(:Decision {id: $id})", Map.of("id", id.value()));
    }

    Optional<Ballot> find(String key) {
        return many("MATCH (b:Ballot {key: $key})", Map.of("key", key)).stream().findFirst();
    }

    Optional<Ballot> tagged(DecisionId id, String tag) {
        return many(
                        "MATCH (b:Ballot {tag: $tag})-[:BALLOT_IN]->(:Decision {id: $id})",
                        Map.of("id", id.value(), "tag", tag))
                .stream()
                .findFirst();
    }

    /** Whether this is the receipt of a ballot that a later one replaced. */
    boolean replaced(DecisionId id, String tag) {
        return transactions.read(() -> graph.query("""
                MATCH (d:Decision {id: $id})
                RETURN $tag IN coalesce(d.replaced, [])
                    OR EXISTS { (b:Ballot)-[:BALLOT_IN]->(d) WHERE $tag IN b.pastTags } AS yes
                """)
                .bindAll(Map.of("id", id.value(), "tag", tag))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false));
    }

    /** Casts a ballot, or replaces what stands under its key; what stood there is kept beside it. */
    void cast(DecisionId id, String key, Ballot ballot) {
        var voter = ballot.voter();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id.value());
        parameters.put("key", key);
        parameters.put("marks", ballot.marks());
        parameters.put("reason", ballot.reason());
        parameters.put("tag", ballot.receipt().tag());
        parameters.put("seal", ballot.receipt().seal());
        parameters.put("at", zoned(ballot.at()));
        parameters.put("voter", voter == null ? "" : voter.value());
        run("""
                MATCH (d:Decision {id: $id})
                MERGE (b:Ballot {key: $key})
                ON CREATE SET b.past = [], b.pastTags = []
                ON MATCH SET b.past = b.past + reduce(s = '', m IN b.marks | s + CASE WHEN s = '' THEN '' ELSE ',' END + m),
                             b.pastTags = b.pastTags + b.tag
                MERGE (b)-[:BALLOT_IN]->(d)
                SET b.marks = $marks, b.reason = $reason, b.tag = $tag, b.seal = $seal, b.at = $at
                WITH b
                MATCH (a:Actor {id: $voter})
                MERGE (b)-[:CAST_BY]->(a)
                """, parameters);
    }

    Optional<String> key(DecisionId id) {
        return transactions.read(
                () -> graph.query("MATCH (d:Decision {id: $id}) WHERE d.key IS NOT NULL RETURN d.key AS key")
                        .bind(id.value())
                        .to("id")
                        .fetchAs(String.class)
                        .one());
    }

    void key(DecisionId id, String key) {
        run("MATCH (d:Decision {id: $id}) SET d.key = $key", Map.of("id", id.value(), "key", key));
    }

    /** Takes the key away, and every ballot; puts back, in this order, what counts of each, and the receipts that no longer do. */
    void anonymise(DecisionId id, List<Ballot> ballots) {
        run("""
                MATCH (d:Decision {id: $id})
                OPTIONAL MATCH (b:Ballot)-[:BALLOT_IN]->(d)
                WITH d, collect(b) AS all, reduce(tags = [], list IN collect(b.pastTags) | tags + list) AS replaced
                SET d.replaced = COLLECT { UNWIND replaced AS tag RETURN tag ORDER BY tag }
                REMOVE d.key
                FOREACH (b IN all | DETACH DELETE b)
                """, Map.of("id", id.value()));
        for (var ballot : ballots) {
            cast(id, ballot.receipt().seal(), ballot.withoutVoter());
        }
    }

    private List<Ballot> many(String match, Map<String, Object> parameters) {
        return transactions.read(() -> graph
                .query(match + RESULT)
                .bindAll(parameters)
                .fetchAs(Ballot.class)
                .mappedBy((types, row) -> ballot(row))
                .all()
                .stream()
                .toList());
    }

    private static Ballot ballot(Record row) {
        return new Ballot(
                row.get("marks").asList(Value::asInt),
                row.get("reason").asString(""),
                new Receipt(row.get("tag").asString(), row.get("seal").asString()),
                row.get("at").isNull() ? null : row.get("at").asZonedDateTime().toInstant(),
                row.get("voter").isNull() ? null : new ActorId(row.get("voter").asString()),
                row.get("name").asString(""),
                row.get("past").asList(BallotQueries::marks));
    }

    private static List<Integer> marks(Value text) {
        return Arrays.stream(text.asString().split(",", -1))
                .map(Integer::valueOf)
                .toList();
    }

    private static @Nullable ZonedDateTime zoned(@Nullable Instant at) {
        return at == null ? null : at.atZone(ZoneOffset.UTC);
    }

    private void run(String statement, Map<String, ? extends @Nullable Object> parameters) {
        graph.query(statement).bindAll(new HashMap<>(parameters)).run();
    }
}
