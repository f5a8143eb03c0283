package org.intreccio.proposals;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Keeps and reads the versions of proposals. */
@Repository
class RevisionQueries {

    private static final long WINDOW = 600;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final TextCodec codec;
    private final Clock clock;

    RevisionQueries(Neo4jClient graph, Transactions transactions, TextCodec codec, Clock clock, Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * Keeps this saving, and lets go of those of the same author in the same ten minutes that directly came before it and were neither
     * named nor handed in.
     */
    void keep(ProposalId id, long number, ProposalText text, ActorId by, Collection<String> fields, boolean aside) {
        var now = clock.instant();
        graph.query("""
                MATCH (p:Proposal {id: $id})
                OPTIONAL MATCH (p)<-[:VERSION_OF]-(before:ProposalVersion)
                WHERE NOT $aside AND NOT before.aside
                WITH p, before ORDER BY before.number DESC LIMIT 1
                CALL (before) {
                  WITH before
                  WHERE before.by = $by AND before.window = $window AND before.name = '' AND NOT coalesce(before.submitted, false)
                  WITH before, before.fields AS fields
                  DETACH DELETE before
                  RETURN collect(fields) AS compacted
                }
                CREATE (:ProposalVersion {
                  key: $id + ' ' + toString($number), number: $number, at: $at, window: $window, by: $by, name: '', aside: $aside,
                  fields: $fields + [f IN coalesce(head(compacted), []) WHERE NOT f IN $fields], content: $content
                })-[:VERSION_OF]->(p)
                """)
                .bindAll(Map.of(
                        "id", id.value(),
                        "number", number,
                        "at", ProposalEdges.at(now),
                        "window", now.getEpochSecond() / WINDOW,
                        "by", by.value(),
                        "aside", aside,
                        "fields", List.copyOf(fields),
                        "content", codec.write(text)))
                .run();
    }

    /** Keeps the newest one from being compacted away: it was handed in. */
    void submitted(ProposalId id) {
        graph.query("""
                MATCH (:Proposal {id: $id})<-[:VERSION_OF]-(v:ProposalVersion {aside: false})
                WITH v ORDER BY v.number DESC LIMIT 1
                SET v.submitted = true
                """).bind(id.value()).to("id").run();
    }

    /** The newest first; 300 at most. */
    List<Revision> of(ProposalId id) {
        return transactions.read(() -> List.copyOf(graph.query("""
                        MATCH (:Proposal {id: $id})<-[:VERSION_OF]-(v:ProposalVersion)
                        OPTIONAL MATCH (c:Citizen {id: v.by})
                        RETURN v, coalesce(c.name, '') AS name ORDER BY v.number DESC LIMIT 300""")
                .bind(id.value())
                .to("id")
                .fetchAs(Revision.class)
                .mappedBy((types, row) -> new Revision(
                        row.get("v").get("number").asLong(),
                        row.get("v").get("at").asZonedDateTime().toInstant(),
                        row.get("name").asString(""),
                        row.get("v").get("name").asString(""),
                        row.get("v").get("aside").asBoolean(false),
                        row.get("v").get("fields").asList(org.neo4j.driver.Value::asString)))
                .all()));
    }

    /** What was saved then; nothing where it was compacted away or never was. */
    Optional<ProposalText> text(ProposalId id, long number) {
        return transactions.read(() -> graph.query("MATCH (v:ProposalVersion {key: $key}) RETURN v.content")
                .bind(id + " " + number)
                .to("key")
                .fetchAs(String.class)
                .one()
                .map(codec::read));
    }

    /** Whether there is such a version, which has this name from now on. */
    boolean name(ProposalId id, long number, String name) {
        return graph.query("MATCH (v:ProposalVersion {key: $key}) SET v.name = $name RETURN count(v) > 0")
                .bindAll(Map.of("key", id + " " + number, "name", name))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }
}
