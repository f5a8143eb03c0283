package org.intreccio.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads what was handed in. */
@Repository
class SubmissionQueries {

    private final Neo4jClient graph;
    private final Transactions transactions;

    SubmissionQueries(Neo4jClient graph, Transactions transactions, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
    }

    /** What the request of this key handed in. */
    Optional<Submission> byKey(ProposalId id, String key) {
        return one("MATCH (s:ProposalSubmission {key: $value})", id + " " + key);
    }

    /** All of a proposal, the newest first. */
    List<Submission> of(ProposalId id) {
        return all("MATCH (s:ProposalSubmission)-[:SUBMISSION_OF]->(:Proposal {id: $value})", id.value());
    }

    /** What has this hash, whoever asks: who knows the hash has the receipt. */
    Optional<Submission> byHash(String hash) {
        return one("MATCH (s:ProposalSubmission {hash: $value})", hash);
    }

    private Optional<Submission> one(String match, String value) {
        return all(match, value).stream().findFirst();
    }

    private List<Submission> all(String match, String value) {
        return transactions.read(() -> List.copyOf(graph.query(match + " RETURN s {.*} AS s ORDER BY s.number DESC")
                .bindAll(Map.of("value", value))
                .fetchAs(Submission.class)
                .mappedBy((types, row) -> submission(row.get("s")))
                .all()));
    }

    private static Submission submission(MapAccessor s) {
        return new Submission(
                s.get("number").asInt(),
                s.get("at").asZonedDateTime().toInstant(),
                s.get("hash").asString(),
                s.get("canonical").asString());
    }
}
